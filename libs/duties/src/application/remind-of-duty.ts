import { Injectable } from '@nestjs/common';
import type { DutyConcern, DutyReminder } from '@samraad/deadlines';
import { addressOf, t, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { dutyKinds } from '../domain/duty-kinds';
import { isToBeTold } from '../domain/reconcile.rules';
import { dutyPlace } from '../domain/duty-place';
import { dayWords, type DutyVoice, dutyWords, lateWords } from '../domain/duty-words';
import { whatToDo } from '../domain/late-options';
import { dutyLateMail } from '../mail/duty-late.mail';
import { dutyReminderMail } from '../mail/duty-reminder.mail';
import type { KeptDuty } from '../persistence/duty.row';
import { type CaseName, CaseNameReader } from './case-name.reader';
import { DutyPeople } from './duty-people';

/** What was said of a duty. */
export interface Reminded {
  readonly reminded: boolean;
  readonly told: boolean;
}

/** Sends one reminder of a duty to whoever holds it now and, when it is late enough, a word to those it concerns. */
@Injectable()
export class RemindOfDuty {
  constructor(
    private readonly people: DutyPeople,
    private readonly names: CaseNameReader,
  ) {}

  /** `next` is what will be said after this. */
  async execute(tx: Tx, facts: CaseFacts, duty: KeptDuty, next: DutyReminder | null): Promise<Reminded> {
    const name = await this.names.of(tx, facts.id);
    const now = await tx.now();
    const to = await this.people.of(tx, duty);
    if (to.length > 0) await this.remind(tx, duty, { name, now, to });
    const { concerns } = dutyKinds[duty.kind];
    const told = isToBeTold(duty, next, now);
    if (told)
      for (const concern of concerns) await this.tell(tx, facts, duty, { name, now, concern, holders: to });
    return { reminded: to.length > 0, told };
  }

  private async remind(
    tx: Tx,
    duty: KeptDuty,
    { name, now, to }: { name: CaseName; now: Date; to: readonly string[] },
  ): Promise<void> {
    const voice: DutyVoice = { own: true, party: true, providerName: name.providerName, now };
    const seesTitle = duty.holder.of !== 'central';
    await tx.mail(
      dutyReminderMail,
      {
        subject: seesTitle ? name.full : name.place,
        words: dutyWords(duty, voice),
        help: t(`duty.${duty.kind}.help`),
        day: dayWords(duty.by, now),
        late: lateWords(duty, now),
        act: t(`duty.${duty.kind}.act`),
        path: dutyPlace(duty.kind, duty.caseId, duty.subject),
      },
      { to, key: `duty-reminder:${duty.id}:${duty.reminders + 1}`, caseId: duty.caseId },
    );
  }

  private async tell(
    tx: Tx,
    facts: CaseFacts,
    duty: KeptDuty,
    said: { name: CaseName; now: Date; concern: DutyConcern; holders: readonly string[] },
  ): Promise<void> {
    const { name, now, concern, holders } = said;
    const voice: DutyVoice = {
      own: false,
      party: concern === 'parties',
      providerName: name.providerName,
      now,
    };
    const to = (await this.people.concerned(tx, facts, concern)).filter((id) => !holders.includes(id));
    const vars = {
      subject: concern === 'central' ? name.place : name.full,
      words: dutyWords(duty, voice),
      day: dayWords(duty.by, now),
      can: whatToDo(duty.kind, concern, name),
      path:
        concern === 'central'
          ? addressOf('deadlines', {}, { sag: duty.caseId })
          : addressOf('case', { caseId: duty.caseId }),
    };
    await tx.mail(dutyLateMail, vars, { to, key: `duty-late:${duty.id}:${concern}`, caseId: duty.caseId });
  }
}
