import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { LinkExternalIdentity, PeopleReader, SignInExternally } from '@samraad/identity';
import { addressOf, isRefusal, type Refusal, refusal, Refused, UnitOfWork } from '@samraad/platform';
import type { Response } from 'express';
import { SignIn } from '../../sign-in/sign-in.service';
import { type IssuerAsked, Issuers } from '../../sign-in/via/issuers';
import { CameToNothing, type Errand, type IssuersAnswer, ViaIssuer } from '../../sign-in/via/via-issuer';
import {
  Ask,
  localPath,
  orNotFound,
  PageAt,
  Pages,
  PostAt,
  type PortalRequest,
  redirect,
  viewerOf,
} from '../shell';
import { presentViaFailure } from './via.presenter';

const template = join(__dirname, 'via.hbs');

/** What going to an issuer and coming back have in common: the issuer of the address, and a page when it comes to nothing. */
abstract class Via {
  @Inject(Pages) private readonly pages!: Pages;
  @Inject(Issuers) private readonly issuers!: Issuers;
  @Inject(ViaIssuer) protected readonly via!: ViaIssuer;

  protected issuerOf(req: PortalRequest): IssuerAsked {
    return orNotFound(this.issuers.one(req, new Ask(req).param('issuer')));
  }

  protected async go(req: PortalRequest, res: Response, errand: Errand): Promise<void> {
    const issuer = this.issuerOf(req);
    const there = await this.via.begin(req, res, issuer, errand);
    if (isRefusal(there)) return this.fail(req, res, issuer, there, errand.accountId !== null);
    res.setHeader('Cache-Control', 'no-store');
    res.redirect(303, there.href);
  }

  protected async fail(
    req: PortalRequest,
    res: Response,
    { label }: IssuerAsked,
    why: Refusal,
    linking: boolean,
  ): Promise<void> {
    const { seconds } = why.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const page = presentViaFailure({ label, refusal: why, linking, name: req.viewer?.name ?? null });
    await this.pages.render(req, res, template, { title: page.heading, page, status: why.status });
  }
}

/** The button »Log ind via …«. */
@PostAt('sign-in.via', 'account.sign-in')
export class SignInVia extends Via {
  async send(req: PortalRequest, res: Response): Promise<void> {
    const { returnTo } = req.body as Record<string, unknown>;
    await this.go(req, res, { returnTo: localPath(returnTo, addressOf('front')), accountId: null });
  }
}

/** The button that links one's own account. */
@PostAt('own-page.link-external', 'account.link-external')
export class LinkVia extends Via {
  async send(req: PortalRequest, res: Response): Promise<void> {
    const { accountId } = viewerOf(req);
    await this.go(req, res, { returnTo: addressOf('own-page.external'), accountId });
  }
}

/** Where an issuer sends the browser back to. */
@PageAt('sign-in.back', 'account.sign-in')
export class BackFromIssuer extends Via {
  constructor(
    private readonly known: SignInExternally,
    private readonly link: LinkExternalIdentity,
    private readonly people: PeopleReader,
    private readonly signIn: SignIn,
    private readonly uow: UnitOfWork,
  ) {
    super();
  }

  async show(req: PortalRequest, res: Response): Promise<void> {
    const issuer = this.issuerOf(req);
    const answer = await this.via.comeBack(req, issuer);
    if (answer instanceof CameToNothing) return this.fail(req, res, issuer, answer.refusal, answer.linking);
    const linking = answer.accountId !== null;
    const path = linking
      ? await this.linked(req, issuer, answer)
      : await this.signedIn(req, res, issuer, answer);
    if (isRefusal(path)) return this.fail(req, res, issuer, path, linking);
    res.setHeader('Cache-Control', 'no-store');
    redirect(res, path);
  }

  private async signedIn(
    req: PortalRequest,
    res: Response,
    { issuer }: IssuerAsked,
    { subject, strong, returnTo }: IssuersAnswer,
  ): Promise<string | Refusal> {
    const account = await this.known.execute({ issuer, subject, strong });
    if (isRefusal(account)) return account;
    const viewer = orNotFound(await this.people.viewer(account));
    return this.signIn.complete(req, res, viewer, [strong ? 'oidc-strong' : 'oidc'], returnTo);
  }

  /** Only for who began it, and is still signed in: the answer is nobody else's to link. */
  private async linked(
    req: PortalRequest,
    { issuer, label }: IssuerAsked,
    { subject, accountId, returnTo }: IssuersAnswer,
  ): Promise<string | Refusal> {
    const { viewer } = req;
    if (viewer === null || viewer.accountId !== accountId) return refusal('portal.via-other-person', {}, 409);
    const actor = { kind: 'person', personId: viewer.personId, accountId } as const;
    try {
      await this.uow.run(actor, (tx) => this.link.execute(tx, { accountId, issuer, label, subject }));
      return returnTo;
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }
}
