import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import {
  type DueWork,
  type DueWorkHandler,
  DueWorkHandlers,
  type DueWorkOutcome,
  type Tx,
} from '@samraad/platform';
import { CaseReader } from '../application/case.reader';
import { signatureReminderMail } from '../mail/signature-reminder.mail';
import { findOpenAsks } from '../persistence/signature.store';

/** A reminder to those who have not signed, after one and after two weeks; stops when signed (domain.md §3 [ours]). */
@Injectable()
export class RemindSignersJob implements DueWorkHandler, OnModuleInit {
  readonly kind = 'requests.remind-signers';

  constructor(
    private readonly handlers: DueWorkHandlers,
    private readonly cases: CaseReader,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    if (facts.stage !== 'awaiting_signatures') return 'skipped';
    const open = await findOpenAsks(tx, facts.id);
    if (open.length === 0) return 'skipped';
    const [ask] = await tx.query<{ expires_at: Date }>(
      `SELECT min(expires_at) AS expires_at FROM signature_asked WHERE request_id = $1 AND state = 'asked'`,
      [facts.id],
    );
    await tx.mail(
      signatureReminderMail,
      { title: facts.title, caseId: facts.id, lastDay: localDateOf(ask?.expires_at ?? (await tx.now())) },
      {
        to: [...new Set(open.map((one) => one.personId))],
        key: `signature-reminder:${work.id}`,
        caseId: facts.id,
      },
    );
    return 'done';
  }
}
