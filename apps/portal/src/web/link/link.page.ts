import { join } from 'node:path';
import {
  letsChoosePasskey,
  letsChoosePassword,
  type LinkFound,
  OneTimeLinks,
  PeopleReader,
  UseLink,
} from '@samraad/identity';
import { addressOf, Refused, systemActor, UnitOfWork } from '@samraad/platform';
import type { Response } from 'express';
import { SignIn } from '../../sign-in/sign-in.service';
import { Ask, localPath, orNotFound, PageAt, type PortalRequest, ReadPage, redirect, Sent } from '../shell';
import { presentLink } from './link.presenter';

/** What a one-time link opens: mail scanners follow it too, so reading it does nothing; only the button uses it. */
@PageAt('link', 'account.use-link')
export class LinkPage extends ReadPage<{ found: LinkFound | null }> {
  readonly template = join(__dirname, 'link.hbs');

  constructor(
    private readonly links: OneTimeLinks,
    private readonly useLink: UseLink,
    private readonly signIn: SignIn,
    private readonly people: PeopleReader,
    private readonly uow: UnitOfWork,
  ) {
    super();
  }

  /** 404 for a link that is none, 410 for one that does nothing any more; in words, either way. */
  override async show(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    const found = await this.links.look(ask.param('token'));
    const status = found === null ? 404 : found.state === 'open' ? undefined : 410;
    await this.render(ask, res, new Sent(undefined, [], status));
  }

  async open(ask: Ask) {
    return { found: await this.links.look(ask.param('token')) };
  }

  present({ found }: { found: LinkFound | null }, { req, ...ask }: Ask) {
    const token = String(req.params['token']);
    const other = req.viewer && found && req.viewer.accountId !== found.accountId ? req.viewer.name : null;
    return presentLink({ ...ask, token, found, other });
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const token = new Ask(req).param('token');
    const used = await this.use(token);
    if (used === null) return this.show(req, res);
    if (used.purpose === 'new-email') return redirect(res, addressOf('own-page'));
    const chooses = letsChoosePassword(used.purpose);
    const next = chooses ? addressOf('choose-password') : localPath(used.landsAt, addressOf('front'));
    const viewer = orNotFound(await this.people.viewer(used.accountId));
    const path = await this.signIn.complete(req, res, viewer, ['link'], next);
    if (chooses) Object.assign(req.session, chosenBy(used));
    redirect(res, path);
  }

  /** Null when it can't be used: the page says why. */
  private async use(token: string): Promise<LinkFound | null> {
    try {
      return await this.uow.run(systemActor('one-time-link'), (tx) => this.useLink.execute(tx, { token }));
    } catch (error) {
      // The page can say what became of the link, but not what became of the address.
      if (error instanceof Refused && error.refusal.key !== 'identity.email-taken') return null;
      throw error;
    }
  }
}

const chosenBy = ({ id, purpose }: LinkFound) => ({
  passwordLink: id,
  passkeyInstead: letsChoosePasskey(purpose),
});
