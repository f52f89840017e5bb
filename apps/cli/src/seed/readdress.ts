import { type MailOrigin, readdressMails } from '@samraad/notification';
import type { Client } from 'pg';

/** Every mail over this connection; a file of its own, because most demos stay where they were made and need none of it. */
export function readdress(client: Client, before: MailOrigin, after: MailOrigin): Promise<void> {
  const query = async <R>(sql: string, params: readonly unknown[] = []) =>
    (await client.query(sql, [...params])).rows as R[];
  return readdressMails({ query }, before, after);
}
