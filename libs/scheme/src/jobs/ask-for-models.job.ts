import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { askForModels, PlanModelAsking } from '../application/plan-model-asking';
import { RoundReader } from '../application/round.reader';
import { UnitReader } from '../application/unit.reader';
import { lastAsking, type PlannedAsking } from '../domain/model-asking.rules';
import type { OrgUnit } from '../domain/org-unit';
import type { Round } from '../domain/round';
import { modelAskedMail } from '../mail/model-asked.mail';
import { readChoices } from '../persistence/model-choice.store';

/** Asks the chairs of every region that has not chosen for the round, and plans the next time. */
@Injectable()
export class AskForModelsJob extends DueWorkJob {
  readonly kind = askForModels;

  constructor(
    private readonly rounds: RoundReader,
    private readonly units: UnitReader,
    private readonly people: PeopleReader,
    private readonly plan: PlanModelAsking,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const round = await this.rounds.find(tx, work.data.roundId ?? '');
    if (!round) return 'skipped';
    const now = await tx.now();
    const chosen = new Set((await readChoices(tx, round.id)).map(({ regionId }) => regionId));
    const silent = (await this.units.regions(tx)).filter(({ id }) => !chosen.has(id));
    const due = lastAsking(round, await this.rounds.rulesOver(tx, round.id), now);
    if (silent.length === 0) return 'skipped';
    await this.plan.execute(tx, round);
    // The round's days were moved since: the new plan has its own instants.
    if (!due) return 'skipped';
    for (const region of silent) await this.ask(tx, round, region, due);
    return 'done';
  }

  private async ask(tx: Tx, round: Round, region: OrgUnit, due: PlannedAsking): Promise<void> {
    const place = { roles: ['committee_chair', 'committee_vice_chair'] as const, unitIds: [region.id] };
    const chairs = await this.people.holders(tx, place, await tx.now());
    await tx.mail(
      modelAskedMail,
      { region: region.name, round: round.name, by: round.modelChoiceBy, reminds: due.daysBefore !== null },
      {
        to: [...new Set(chairs.map(({ personId }) => personId))],
        // By its day: the last day, and so its reminders, may be moved.
        key: `model-asked:${round.id}:${region.id}:${due.daysBefore === null ? 'asked' : localDateOf(due.at)}`,
      },
    );
  }
}
