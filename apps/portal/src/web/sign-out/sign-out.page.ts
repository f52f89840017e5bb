import { join } from 'node:path';
import type { Viewer } from '@samraad/identity';
import type { Response } from 'express';
import { Csrf } from '../../setup/csrf';
import { SignIn } from '../../sign-in/sign-in.service';
import { Ask, PageAt, type PortalRequest, ReadPage, redirect, Sent } from '../shell';
import { presentSignOut } from './sign-out.presenter';

/** Who is still signed in; null when nobody is. */
interface SignedIn {
  readonly viewer: Viewer | null;
}

/** Signing out: it works from any page of ours, however old, or says in words how things stand. */
@PageAt('sign-out', 'account.sign-out')
export class SignOutPage extends ReadPage<SignedIn> {
  readonly template = join(__dirname, 'sign-out.hbs');

  constructor(
    private readonly signIn: SignIn,
    private readonly csrf: Csrf,
  ) {
    super();
  }

  async open({ req }: Ask): Promise<SignedIn> {
    return { viewer: req.viewer };
  }

  present({ viewer }: SignedIn) {
    return presentSignOut(viewer?.name ?? null);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    if (req.viewer === null || !this.fromUs(req)) return this.render(new Ask(req), res, new Sent());
    await this.signIn.end(req, res);
    redirect(res, '/');
  }

  /** Its token, or the browser's own word that the form is of this site; else one is asked first. */
  private fromUs(req: PortalRequest): boolean {
    return this.csrf.holds(req) || req.get('sec-fetch-site') === 'same-origin';
  }
}
