import { Injectable } from '@nestjs/common';
import { ProviderReader, type ProviderStopsEvent } from '@samraad/catalogue';
import { formatDayYear, type Tx } from '@samraad/platform';
import { endStages } from '../domain/request-state';
import { providerStopsAheadMail } from '../mail/provider-stops-ahead.mail';
import { casesThatChose } from '../persistence/provider-choice.store';
import { CaseReader } from './case.reader';

/**
 * A provider has told from when it takes no new requests: whoever has chosen it and not reached it is told at once, while
 * there is time to do something about it. Those who are signing when it begins at once hear it where the choice is released.
 */
@Injectable()
export class TellOfStopAhead {
  constructor(
    private readonly cases: CaseReader,
    private readonly providers: ProviderReader,
  ) {}

  async execute(tx: Tx, { providerId, cause, at }: ProviderStopsEvent): Promise<void> {
    const ahead = at > (await tx.now());
    const { name: provider } = await this.providers.byId(tx, providerId);
    for (const caseId of await casesThatChose(tx, providerId)) {
      const facts = await this.cases.facts(tx, caseId);
      if (!facts || endStages.includes(facts.stage)) continue;
      const draft = facts.stage === 'draft';
      if (!draft && !ahead) continue;
      const to = [...new Set(facts.parties.map(({ personId }) => personId))];
      const vars = { title: facts.title, caseId, provider, day: ahead ? formatDayYear(at) : null, draft };
      const key = `requests.provider-stops-ahead:${cause}:${caseId}`;
      await tx.mail(providerStopsAheadMail, vars, { to, key, caseId });
    }
  }
}
