import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { providerStoppedMail } from '../mail/provider-stopped.mail';
import { casesThatChose, endChoice, findChoice } from '../persistence/provider-choice.store';
import { lockRequest } from '../persistence/request.store';
import { CaseReader } from './case.reader';
import { ChoosingDays } from './choosing-days';
import { ChosenProvider } from './chosen-provider';

/**
 * A provider takes no new requests from now: whoever has chosen it and not reached it yet is told, and chooses anew. What is
 * signed stands, for the provider is no part of it. Cases that are with the provider go on (domain.md §7). A draft keeps its choice
 * through a closed period: it is judged when it is sent for signature.
 */
@Injectable()
export class ReleaseStoppedChoices {
  constructor(
    private readonly cases: CaseReader,
    private readonly chosen: ChosenProvider,
    private readonly providers: ProviderReader,
    private readonly days: ChoosingDays,
  ) {}

  /** How many cases have to choose anew. */
  async execute(tx: Tx, providerId: string): Promise<number> {
    let released = 0;
    for (const caseId of await casesThatChose(tx, providerId)) {
      const row = await lockRequest(tx, caseId);
      const choice = await findChoice(tx, caseId);
      if (choice?.providerId !== providerId || !(await this.chosen.mustBeMadeAnew(tx, row, providerId)))
        continue;
      await endChoice(tx, choice, 'stopped');
      await this.days.countAgain(tx, caseId);
      tx.audit({ stream: `case:${caseId}`, action: 'requests.provider-stopped', facts: { providerId } });
      await this.tell(tx, { caseId, providerId, choiceId: choice.id });
      released += 1;
    }
    return released;
  }

  private async tell(
    tx: Tx,
    { caseId, providerId, choiceId }: { caseId: string; providerId: string; choiceId: string },
  ): Promise<void> {
    const { name } = await this.providers.byId(tx, providerId);
    const title = (await this.cases.facts(tx, caseId))?.title ?? '';
    const to = await this.cases.partyPeople(tx, caseId);
    const key = `requests.provider-stopped:${choiceId}`;
    await tx.mail(providerStoppedMail, { title, caseId, provider: name }, { to, key, caseId });
  }
}
