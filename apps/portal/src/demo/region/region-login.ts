import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';
import type { Request, RequestHandler, Response } from 'express';
import type { Provider } from 'oidc-provider';
import { Issuers } from '../../sign-in/via/issuers';
import { isLocal } from '../demo.guard';
import { demoRegionKey } from '../demo.paths';
import { regionProvider } from './region-provider';

/** A machine has few names; whoever invents more gets the first ones' rooms. */
const mostNames = 8;

/** The demo's own provider inside the portal: made when it is first asked, one for each name this machine is found by. */
@Injectable()
export class RegionLogin {
  private readonly made = new Map<string, Promise<Provider>>();

  constructor(
    private readonly issuers: Issuers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers for the provider on a demo, from this machine; elsewhere there is nothing there. */
  readonly answer: RequestHandler = (req, res, next) => {
    if (!this.config.demo || this.config.production || !isLocal(req)) return next();
    this.of(req).then((provider) => provider.callback()(req, res), next);
  };

  /** Whether somebody is on their way through it. */
  async isAsked(req: Request, res: Response): Promise<boolean> {
    const provider = await this.of(req);
    const found = await provider.interactionDetails(req, res).catch(() => null);
    return found !== null && found.uid === req.params['uid'];
  }

  /** Lets its person in, or sends the browser back with a no; answers where the browser goes on. */
  async choose(req: Request, res: Response, subject: string | null): Promise<string> {
    const result =
      subject === null
        ? { error: 'access_denied', error_description: 'nobody was chosen' }
        : { login: { accountId: subject, remember: false } };
    const provider = await this.of(req);
    return provider.interactionResult(req, res, result, { mergeWithLastSubmission: false });
  }

  private of(req: Request): Promise<Provider> {
    const origin = this.issuers.originOf(req);
    const known = this.made.get(origin);
    if (known) return known;
    if (this.made.size >= mostNames) this.made.clear();
    const asked = this.issuers.one(req, demoRegionKey);
    const { clientId, clientSecret } = asked ?? { clientId: '', clientSecret: '' };
    const made = regionProvider(origin, { clientId, clientSecret });
    this.made.set(origin, made);
    return made;
  }
}
