import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import { formatDay, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { newDayAnsweredMail } from '../mail/new-day-answered.mail';
import { newDayProposedMail } from '../mail/new-day-proposed.mail';
import { newDayWithdrawnMail } from '../mail/new-day-withdrawn.mail';
import type { ProviderPromise } from '../persistence/promise.entity';
import type { DialogueActor } from './acting-in-dialogue';
import { PeopleToTell } from './people-to-tell';

type NewDay = Pick<ProviderPromise, 'id' | 'clock' | 'promisedOn'>;

/** Tells the other party of a new day that is proposed, answered or taken back. */
@Injectable()
export class PromiseMails {
  constructor(
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
  ) {}

  async proposed(tx: Tx, facts: CaseFacts, promise: NewDay, by: DialogueActor): Promise<void> {
    const vars = await this.vars(tx, facts, promise, by);
    await tx.mail(newDayProposedMail, vars, await this.order(tx, facts, promise, by, 'new-day-proposed'));
  }

  async answered(
    tx: Tx,
    facts: CaseFacts,
    promise: NewDay,
    by: DialogueActor,
    confirmed: boolean,
  ): Promise<void> {
    const vars = { ...(await this.vars(tx, facts, promise, by)), confirmed };
    await tx.mail(newDayAnsweredMail, vars, await this.order(tx, facts, promise, by, 'new-day-answered'));
  }

  async withdrawn(tx: Tx, facts: CaseFacts, promise: NewDay, by: DialogueActor): Promise<void> {
    const vars = await this.vars(tx, facts, promise, by);
    await tx.mail(newDayWithdrawnMail, vars, await this.order(tx, facts, promise, by, 'new-day-withdrawn'));
  }

  private async order(tx: Tx, facts: CaseFacts, promise: NewDay, by: DialogueActor, what: string) {
    const to = by.side === 'provider' ? this.tell.parties(facts) : await this.tell.responsible(tx, facts);
    return { to, key: `${what}:${promise.id}`, caseId: facts.id };
  }

  private async vars(tx: Tx, facts: CaseFacts, { clock, promisedOn }: NewDay, by: DialogueActor) {
    const atProvider = by.side === 'provider' && facts.providerId !== null;
    const name = atProvider
      ? (await this.providers.byId(tx, facts.providerId ?? '')).name
      : ((await this.people.names(tx, [by.personId])).get(by.personId) ?? '');
    return { title: facts.title, caseId: facts.id, by: name, clock, day: formatDay(promisedOn) };
  }
}
