import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { type ClockKind, ClocksReader, type ClockView, isBreach } from '@samraad/deadlines';
import { PromisesReader } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { orNotFound } from '../shell';
import type { LateOnDesk } from './late-on-desk';

/** Reads what is late in a case, from the areas that know of it. */
@Injectable()
export class LateFactsReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly clocks: ClocksReader,
    private readonly promises: PromisesReader,
    private readonly providers: ProviderReader,
  ) {}

  /** 404 when there is no such case. */
  async read(caseId: string): Promise<Omit<LateOnDesk, 'line' | 'now'>> {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const clocks = (await this.clocks.ofCase(this.db, caseId)).filter(({ closedAt }) => closedAt === null);
    return {
      facts,
      clocks,
      providerName: facts.providerId ? (await this.providers.byId(this.db, facts.providerId)).name : '',
      promises: await this.promises.ofCase(this.db, caseId),
      lateClock: lateClockOf(facts, clocks),
    };
  }
}

/** What a new day would be about: the wait for room, else the clock that ran out first. */
function lateClockOf({ stage }: CaseFacts, clocks: readonly ClockView[]): ClockKind | null {
  if (stage === 'waiting_for_room') return 'contract';
  return clocks.find(({ stoppedAt, state }) => stoppedAt === null && isBreach(state))?.kind ?? null;
}
