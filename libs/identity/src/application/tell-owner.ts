import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { strangersTriedMail } from '../mail/strangers-tried.mail';
import { accountKeySql } from './sign-in-keys';

/** An account by the digest its tries are counted under. */
export interface TellOwnerCommand {
  readonly account: string;
}

/** Tells an account's owner that strangers try to sign in, at most once in a day; nothing when there is no such account. */
@Injectable()
export class TellOwner {
  async execute(tx: Tx, { account }: TellOwnerCommand): Promise<void> {
    const [told] = await tx.query<{ account_id: string; person_id: string; told_at: Date }>(
      `INSERT INTO sign_in_notice AS notice (account_id, told_at)
       SELECT account.id, clock_timestamp() FROM account WHERE ${accountKeySql} = $1 AND account.active
       ON CONFLICT (account_id) DO UPDATE SET told_at = EXCLUDED.told_at
         WHERE notice.told_at <= EXCLUDED.told_at - interval '1 day'
       RETURNING notice.account_id, notice.told_at,
         (SELECT person_id FROM account WHERE account.id = notice.account_id) AS person_id`,
      [account],
    );
    if (told === undefined) return;
    const key = `identity.strangers-tried:${told.account_id}:${told.told_at.toISOString()}`;
    await tx.mail(strangersTriedMail, {}, { to: [told.person_id], key });
    tx.audit({ stream: `account:${told.account_id}`, action: 'identity.strangers-tried' });
  }
}
