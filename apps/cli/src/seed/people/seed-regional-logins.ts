import { Injectable } from '@nestjs/common';
import { demoIssuer, demoSubjectOf, LinkExternalIdentity } from '@samraad/identity';
import type { Tx } from '@samraad/platform';

/** Lets the demo's people with a role at a workplace sign in »via regionen«. Nobody is told by mail: they always could. */
@Injectable()
export class SeedRegionalLogins {
  constructor(private readonly link: LinkExternalIdentity) {}

  async execute(tx: Tx): Promise<void> {
    const accounts = await tx.query<{ id: string; email: string }>(
      `SELECT account.id, account.email FROM demo_person demo JOIN account ON account.id = demo.account_id
       WHERE EXISTS (SELECT 1 FROM role_assignment held
         WHERE held.person_id = account.person_id AND held.unit_id IS NOT NULL)
       ORDER BY demo.sort`,
    );
    for (const { id, email } of accounts)
      await this.link.execute(tx, { accountId: id, issuer: demoIssuer, subject: demoSubjectOf(email) });
  }
}
