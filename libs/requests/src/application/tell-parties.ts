import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { informedMail } from '../mail/informed.mail';
import { requestSentMail } from '../mail/request-sent.mail';
import { thirdOfTrio } from '../domain/trio.rules';
import { findAnswers, findSigners, toAnswers } from '../persistence/draft.store';
import { partyRolesAt } from '../persistence/request.store';
import { AnswerChoices } from './answer-choices';
import { CaseReader } from './case.reader';

/** What is told of a request that has reached its provider. */
export interface SentRequest extends Omit<Parameters<typeof requestSentMail.compose>[0], 'provider'> {
  readonly providerId: string;
  readonly first: boolean;
  /** The round's rule: who the third member of the TRIO is stands in the trail. */
  readonly trioNamed: boolean;
}

/** Tells the parties that their request is on its way, and the informed only that it was made (domain.md §3 [M]). */
@Injectable()
export class TellParties {
  constructor(
    private readonly cases: CaseReader,
    private readonly providers: ProviderReader,
    private readonly units: UnitReader,
    private readonly choices: AnswerChoices,
  ) {}

  async sent(tx: Tx, caseId: string, vars: SentRequest): Promise<void> {
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
    await this.trio(tx, caseId, vars.trioNamed);
  }

  /** The third of each TRIO has had the parties' mail; that it was they is kept (domain.md §3 (a)). */
  private async trio(tx: Tx, caseId: string, named: boolean): Promise<void> {
    if (!named) return;
    const held = await partyRolesAt(tx, caseId, await tx.now());
    const third = thirdOfTrio(
      held.map((one) => ({ personId: one.person_id, unitId: one.unit_id, role: one.role })),
      await findSigners(tx, caseId),
    );
    for (const { personId, unitId, role } of third) {
      tx.audit({
        stream: `case:${caseId}`,
        action: 'requests.trio-told',
        facts: { personId, unitId, role },
      });
    }
  }
}
