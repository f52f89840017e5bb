import { Injectable } from '@nestjs/common';
import { normalAddress, refuse, type Tx } from '@samraad/platform';
import { MakeProposal, type ProposalSide } from '@samraad/proposals';
import { areaOfUnit } from '../domain/focus';
import type { ModelChoiceChange } from '../domain/model-choice.change';
import { deleteChoiceDraft } from '../persistence/model-choice-draft.store';
import { readChoices } from '../persistence/model-choice.store';
import { UnitReader } from './unit.reader';

/** A choice as it is filled in: areas by the units picked, those who endorse by the address they are known by here. */
export interface ProposeModelChoiceCommand extends Pick<
  ModelChoiceChange,
  'regionId' | 'roundId' | 'model' | 'from' | 'topics' | 'anchoredAt' | 'note'
> {
  /** Units, or keys of named areas from an earlier choice of the region. */
  readonly areas: readonly string[];
  readonly anchors: readonly { readonly unitId: string; readonly email: string }[];
  readonly reason: string;
  readonly side?: ProposalSide | null;
}

/** One chair proposes a choice to the other. Refuses with `scheme.*` and `proposals.*` keys. */
@Injectable()
export class ProposeModelChoice {
  constructor(
    private readonly make: MakeProposal,
    private readonly units: UnitReader,
  ) {}

  async execute(tx: Tx, command: ProposeModelChoiceCommand): Promise<{ readonly id: string }> {
    const { reason, side = null, areas, anchors, ...rest } = command;
    const targeted = command.model === 1;
    const change: ModelChoiceChange = {
      ...rest,
      topics: targeted ? command.topics : [],
      anchoredAt: targeted ? command.anchoredAt : [],
      areas: targeted ? await this.areasNamed(tx, command, areas) : [],
      anchors: targeted ? await anchorsFound(tx, anchors) : [],
      note: targeted ? null : command.note,
    };
    const made = await this.make.execute(tx, { kind: 'model.choose', change, reason, side });
    // What was kept of it has become the proposal.
    await deleteChoiceDraft(tx, command, null);
    return made;
  }

  private async areasNamed(
    tx: Tx,
    { regionId, roundId }: ProposeModelChoiceCommand,
    asked: readonly string[],
  ): Promise<ModelChoiceChange['areas']> {
    const units = new Map((await this.units.byIds(tx, asked)).map(({ id, name }) => [id, name]));
    const before = new Map(
      (await readChoices(tx, roundId, regionId))
        .flatMap(({ focus }) => focus?.areas ?? [])
        .map((one) => [one.key, one]),
    );
    return asked.map((area) => {
      const name = units.get(area);
      if (name !== undefined) return { key: areaOfUnit(area), name };
      return before.get(area) ?? refuse('scheme.area-elsewhere');
    });
  }
}

/** Persons by the address of their account; an unknown one is refused in the same words as one from elsewhere. */
async function anchorsFound(
  tx: Tx,
  anchors: ProposeModelChoiceCommand['anchors'],
): Promise<ModelChoiceChange['anchors']> {
  const emails = anchors.map(({ email }) => normalAddress(email));
  const rows = await tx.query<{ email: string; personId: string }>(
    'SELECT email, person_id AS "personId" FROM account WHERE email = ANY($1) AND active',
    [emails],
  );
  const found = new Map(rows.map((row) => [row.email, row.personId]));
  return anchors.map(({ unitId, email }) => ({
    unitId,
    personId: found.get(normalAddress(email)) ?? refuse('scheme.anchor-unknown'),
  }));
}
