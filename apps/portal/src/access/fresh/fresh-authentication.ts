import { Inject, Injectable } from '@nestjs/common';
import { type Act, isFresh, needsFresh, ofPrograms, ProveIdentity } from '@samraad/identity';
import { CONFIG, type Config, isRefusal, type Refusal, refuse } from '@samraad/platform';
import { KnownDevices } from '../../sign-in/known-devices';
import { isApi, isReading, type PortalRequest, viewerOf } from '../../web/shell/portal-request';
import { ConfirmFirst } from './confirm-first';
import { proofGiven, withoutProof } from './proof-fields';

/**
 * Asks for a fresh proof of who sends what can't be taken back (issue 10, point 2): once for all, before any route. A page's
 * form comes back from the page that asks, with all it held and the proof beside it, and goes on from here.
 */
@Injectable()
export class FreshAuthentication {
  constructor(
    private readonly prove: ProveIdentity,
    private readonly devices: KnownDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws unless the sending may go on: to the page that asks (ConfirmFirst), or 403 'identity.not-fresh' in the API. */
  async require(req: PortalRequest, act: Act): Promise<void> {
    if (isReading(req) || !needsFresh(act)) return;
    if (isApi(req)) {
      if (this.isFresh(req)) return;
      return refuse('identity.not-fresh', {}, 403);
    }
    const given = proofGiven(req.body);
    req.body = withoutProof(req.body);
    if (this.isFresh(req)) return;
    if (given === null) throw new ConfirmFirst();
    const proved = await this.proved(req, given);
    if (isRefusal(proved)) throw new ConfirmFirst(proved);
    req.session.proof = { at: Date.now(), methods: proved };
  }

  private isFresh(req: PortalRequest): boolean {
    const { factors } = viewerOf(req);
    const held = isApi(req) ? ofPrograms(factors) : factors;
    return isFresh(req.proof, held, new Date());
  }

  private async proved(
    req: PortalRequest,
    given: NonNullable<ReturnType<typeof proofGiven>>,
  ): Promise<Awaited<ReturnType<ProveIdentity['execute']>> | Refusal> {
    const { accountId, email, factors } = viewerOf(req);
    // A demo's people are picked from a list: there is nothing they could know that is not shown there.
    if (this.config.demo && factors.length === 0) return ['demo'];
    const device = this.devices.deviceOf(req, email);
    return this.prove.execute({ accountId, email, given, address: req.ip ?? '', device });
  }
}
