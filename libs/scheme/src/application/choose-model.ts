import { localDateOf } from '@samraad/deadlines';
import { orRefuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { ChosenFocus } from '../domain/focus';
import { chooseModel, type Model, type ModelChoice } from '../domain/model.rules';
import { insertChoice, readChoices } from '../persistence/model-choice.store';
import { RoundReader } from './round.reader';
import { TellOfChoice } from './tell-of-choice';
import { UnitReader } from './unit.reader';

/** A Hovedudvalg's choice, from a Copenhagen day (`YYYY-MM-DD`). */
export interface ChooseModelCommand {
  readonly regionId: string;
  readonly roundId: string;
  readonly model: Model;
  readonly from: string;
  /** With model 1, and only then. */
  readonly focus?: ChosenFocus | null;
  readonly note?: string | null;
  /** For seeds and imports: records what was chosen in its time, so the day may lie in the past. */
  readonly asRecorded?: boolean;
  /** What it was decided by, for the record. */
  readonly proposalId?: string;
}

/** Records which model a region is on from a day; never retroactive (domain.md §5). Refuses with `scheme.*` keys. */
@Injectable()
export class ChooseModel {
  constructor(
    private readonly rounds: RoundReader,
    private readonly units: UnitReader,
    private readonly tell: TellOfChoice,
  ) {}

  async execute(tx: Tx, command: ChooseModelCommand): Promise<ModelChoice> {
    const { regionId, roundId } = command;
    const round = await this.rounds.byId(tx, roundId);
    const unit = await this.units.byId(tx, regionId);
    // Two choices of one region at once: the second waits here and then sees the first one's row.
    await tx.query('SELECT 1 FROM org_unit WHERE id = $1 FOR UPDATE', [regionId]);
    const choice = orRefuse(
      chooseModel({
        choice: {
          regionId,
          roundId,
          model: command.model,
          validFrom: command.from,
          focus: command.focus ?? null,
          note: command.note ?? null,
        },
        isRegion: unit.kind === 'region',
        round,
        earlier: await readChoices(tx, roundId, regionId),
        today: command.asRecorded ? null : localDateOf(await tx.now()),
      }),
    );
    await insertChoice(tx, choice);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.model-chosen',
      to: `model-${choice.model}`,
      facts: {
        ...{ regionId, roundId, model: choice.model, from: choice.validFrom },
        ...(command.proposalId ? { proposalId: command.proposalId } : {}),
      },
    });
    if (!command.asRecorded) await this.tell.execute(tx, choice, unit, round);
    return choice;
  }
}
