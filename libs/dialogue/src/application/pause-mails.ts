import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { StoredPause } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { formatDay, t, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { pauseAnsweredMail } from '../mail/pause-answered.mail';
import { pauseProposedMail } from '../mail/pause-proposed.mail';
import type { DialogueActor } from './acting-in-dialogue';
import { PeopleToTell } from './people-to-tell';

type Days = Pick<StoredPause, 'id' | 'from' | 'to'>;

/** Tells the other party of a pause that is asked for or answered. */
@Injectable()
export class PauseMails {
  constructor(
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
    private readonly people: PeopleReader,
  ) {}

  async proposed(tx: Tx, facts: CaseFacts, pause: Days, by: DialogueActor): Promise<void> {
    const vars = {
      title: facts.title,
      caseId: facts.id,
      by: await this.nameOf(tx, facts, by),
      period: period(pause),
    };
    const to = await this.otherParty(tx, facts, by);
    await tx.mail(pauseProposedMail, vars, { to, key: `pause-proposed:${pause.id}`, caseId: facts.id });
  }

  async answered(
    tx: Tx,
    facts: CaseFacts,
    pause: Days,
    by: DialogueActor,
    confirmed: boolean,
  ): Promise<void> {
    const about = { title: facts.title, caseId: facts.id, period: period(pause) };
    const vars = { ...about, by: await this.nameOf(tx, facts, by), confirmed };
    const to = await this.otherParty(tx, facts, by);
    await tx.mail(pauseAnsweredMail, vars, { to, key: `pause-answered:${pause.id}`, caseId: facts.id });
  }

  private async otherParty(tx: Tx, facts: CaseFacts, by: DialogueActor): Promise<string[]> {
    return by.side === 'provider' ? this.tell.parties(facts) : this.tell.handling(tx, facts);
  }

  private async nameOf(tx: Tx, facts: CaseFacts, by: DialogueActor): Promise<string> {
    if (by.side === 'provider' && facts.providerId)
      return (await this.providers.byId(tx, facts.providerId)).name;
    return (await this.people.names(tx, [by.personId])).get(by.personId) ?? '';
  }
}

function period({ from, to }: Days): string {
  return from === to
    ? t('dialogue.one-day', { day: formatDay(from) })
    : t('dialogue.period', { from: formatDay(from), to: formatDay(to) });
}
