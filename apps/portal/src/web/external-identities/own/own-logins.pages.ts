import { join } from 'node:path';

import { ExternalIdentityReader, UnlinkExternalIdentity } from '@samraad/identity';
import { addressOf, Database } from '@samraad/platform';
import type { Response } from 'express';
import { allowFormsTo } from '../../../setup/form-targets';
import { Issuers } from '../../../sign-in/via/issuers';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage, type Sent } from '../../shell';
import { type OwnLogins, presentOwnLogins } from './own-logins.presenter';

/** Which logins elsewhere lead to one's own account. */
@PageAt('own-page.external', 'account.own-page')
export class OwnLoginsPage extends ReadPage<OwnLogins> {
  readonly template = join(__dirname, 'own-logins.hbs');

  constructor(
    private readonly identities: ExternalIdentityReader,
    private readonly issuers: Issuers,
    private readonly db: Database,
  ) {
    super();
  }

  protected override async render(ask: Ask, res: Response, sent: Sent): Promise<void> {
    allowFormsTo(res, this.issuers.origins());
    await super.render(ask, res, sent);
  }

  async open({ viewer, req }: Ask): Promise<OwnLogins> {
    const found = await this.identities.ofAccount(this.db, viewer.accountId);
    const linked = found.map((one) => ({ ...one, label: this.issuers.labelOf(one.issuer) }));
    const taken = new Set(linked.map(({ label }) => label));
    return { linked, others: this.issuers.offered(req).filter(({ label }) => !taken.has(label)) };
  }

  present(opened: OwnLogins) {
    return presentOwnLogins(opened);
  }
}

/** The button that takes one of one's own links away. */
@PostAt('own-page.unlink-external', 'account.unlink-external')
export class UnlinkOwnLogin extends ActOnly<void> {
  constructor(
    private readonly identities: ExternalIdentityReader,
    private readonly issuers: Issuers,
    private readonly db: Database,
  ) {
    super();
  }

  async act(ask: Ask) {
    const { accountId } = ask.viewer;
    const identityId = ask.param('identityId');
    const own = await this.identities.ofAccount(this.db, accountId);
    const label = this.issuers.labelOf(own.find(({ id }) => id === identityId)?.issuer ?? '');
    return doing(UnlinkExternalIdentity, { identityId, of: { accountId }, label });
  }

  next() {
    return addressOf('own-page.external');
  }
}
