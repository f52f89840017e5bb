import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EndViewing } from '../application/viewing/end-viewing';
import { linkKnownForDays } from '../domain/one-time-link.rules';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';

// System time throughout: what is thrown away here was never part of a case.
const statements = [
  'DELETE FROM access_token WHERE expires_at <= clock_timestamp()',
  `DELETE FROM one_time_link WHERE expires_at < clock_timestamp() - interval '${linkKnownForDays} days'`,
  `DELETE FROM totp WHERE confirmed_at IS NULL AND begun_at < clock_timestamp() - interval '1 day'`,
  `DELETE FROM external_sign_in WHERE expires_at < clock_timestamp() - interval '1 hour'`,
  `DELETE FROM passkey_challenge WHERE expires_at < clock_timestamp() - interval '1 hour'`,
  'DELETE FROM session WHERE expire < LOCALTIMESTAMP',
  `DELETE FROM sign_in_budget WHERE counted_at < clock_timestamp() - interval '1 day'
     AND coalesce(known_until < clock_timestamp(), true)`,
  `DELETE FROM sign_in_notice WHERE told_at < clock_timestamp() - interval '2 days'`,
  `DELETE FROM idempotency WHERE recorded_at < clock_timestamp() - interval '7 days'`,
] as const;

/** Every hour: throws away tokens, sessions, one-time links, questions to passkeys and ways through an issuer that have expired, old sign-in tries and idempotency rows over 7 days. */
@Injectable()
export class HousekeepingJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly viewings: EndViewing,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('identity.housekeeping', () => this.run());
  }

  async run(): Promise<void> {
    const actor = systemActor('identity.housekeeping');
    for (const sql of statements) await this.uow.run(actor, async (tx) => void (await tx.query(sql)));
    // Of an administrator who just closed the browser.
    await this.uow.run(actor, (tx) => this.viewings.all(tx, 'over'));
  }
}
