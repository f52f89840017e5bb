import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { ModelChoice } from '../domain/model.rules';
import type { OrgUnit } from '../domain/org-unit';
import type { Round } from '../domain/round';
import { modelChosenMail } from '../mail/model-chosen.mail';
import { UnitReader } from './unit.reader';

/** Sends the Hovedudvalg's notice of its choice to those who may ask for help (domain.md §5 [M]). */
@Injectable()
export class TellOfChoice {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  async execute(tx: Tx, choice: ModelChoice, region: OrgUnit, round: Round): Promise<void> {
    const below = await this.units.under(tx, region.id);
    const holders = await this.people.holders(
      tx,
      {
        roles: ['manager', 'amr', 'tr', 'med_chair', 'med_vice_chair'],
        unitIds: below.map(({ id }) => id),
      },
      await tx.now(),
    );
    const { model, validFrom: from, focus } = choice;
    const named = [...(focus?.topics ?? []), ...(focus?.areas ?? [])].map(({ name }) => name);
    await tx.mail(
      modelChosenMail,
      { region: region.name, round: round.name, model, from, focus: named },
      {
        to: [...new Set(holders.map(({ personId }) => personId))],
        key: `model-chosen:${round.id}:${region.id}:${from}`,
      },
    );
  }
}
