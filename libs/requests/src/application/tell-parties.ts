import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { informedMail } from '../mail/informed.mail';
import { requestSentMail } from '../mail/request-sent.mail';
import { findAnswers, toAnswers } from '../persistence/draft.store';
import { AnswerChoices } from './answer-choices';
import { CaseReader } from './case.reader';

/** Tells the parties that their request is on its way, and the informed only that it was made (domain.md §3 [M]). */
@Injectable()
export class TellParties {
  constructor(
    private readonly cases: CaseReader,
    private readonly providers: ProviderReader,
    private readonly units: UnitReader,
    private readonly choices: AnswerChoices,
  ) {}

  async sent(
    tx: Tx,
    caseId: string,
    vars: Omit<Parameters<typeof requestSentMail.compose>[0], 'provider'> & {
      readonly providerId: string;
      readonly first: boolean;
    },
  ): Promise<void> {
    const provider = await this.providers.byId(tx, vars.providerId);
    const parties = await this.cases.partyPeople(tx, caseId);
    const at = (await tx.now()).getTime();
    const sent = { ...vars, provider: provider?.name ?? '' };
    await tx.mail(requestSentMail, sent, { to: parties, key: `request-sent:${caseId}:${at}`, caseId });
    if (!vars.first) return;
    const chosen = toAnswers(await findAnswers(tx, caseId)).informed ?? [];
    const facts = await this.cases.facts(tx, caseId);
    // Whoever was stored before choices were looked up, or has left since, is nobody to tell.
    const informed = await this.choices.toldable(tx, chosen, facts?.unitIds ?? []);
    const unit = facts && (await this.units.byId(tx, facts.coordinatingUnitId));
    // Not the content, and not even the title: only that a request was made, and by which workplace.
    await tx.mail(
      informedMail,
      { unit: unit?.name ?? '', provider: provider?.name ?? '', kind: facts?.kind ?? 'advice' },
      { to: informed.filter((personId) => !parties.includes(personId)), key: `informed:${caseId}`, caseId },
    );
    tx.audit({ stream: `case:${caseId}`, action: 'requests.informed', facts: { persons: informed.length } });
  }
}
