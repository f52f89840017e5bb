import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import {
  type DueWork,
  type DueWorkHandler,
  DueWorkHandlers,
  type DueWorkOutcome,
  type Tx,
} from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { attestReminderMail } from '../mail/attest-reminder.mail';
import { findLiving } from '../persistence/attestation.store';
import { findCourse } from '../persistence/course.store';
import { findReport } from '../persistence/report.store';

/** Reminds both sides that the delivery awaits attestation; stops when somebody has attested, and while one is disputed. */
@Injectable()
export class RemindAttestJob implements DueWorkHandler, OnModuleInit {
  readonly kind = 'delivery.remind-attest';

  constructor(
    private readonly handlers: DueWorkHandlers,
    private readonly cases: CaseReader,
    private readonly tell: PeopleToTell,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    if (await findLiving(tx, facts.id)) return 'skipped';
    const course = await findCourse(tx, facts.id);
    const report = course && (await findReport(tx, course.contractId));
    if (report?.revision !== Number(work.data.revision)) return 'skipped';
    const vars = { title: facts.title, caseId: facts.id };
    const order = { to: this.tell.parties(facts), key: work.key, caseId: facts.id };
    await tx.mail(attestReminderMail, vars, order);
    return 'done';
  }
}
