import { Inject, Injectable } from '@nestjs/common';
import { type Act, isFresh, needsFresh, ofPrograms, ProveIdentity } from '@samraad/identity';
import { CONFIG, type Config, isRefusal, refuse, sha256 } from '@samraad/platform';
import { KnownDevices } from '../../sign-in/known-devices';
import { givenIn } from '../../sign-in/passkeys/passkey-answers';
import { isApi, isReading, type PortalRequest, viewerOf } from '../../web/shell/portal-request';
import { ConfirmFirst } from './confirm-first';
import { proofGiven, type ProofSent, withoutProof } from './proof-fields';

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
    if (!isRefusal(proved)) return this.keep(req, { at: Date.now(), methods: proved });
    if (!(await this.provedMeanwhile(req))) throw new ConfirmFirst(proved);
  }

  /** At once: what is done next may take the factor away that a second click proves with. */
  private keep(req: PortalRequest, proof: PortalRequest['session']['proof']): Promise<void> {
    req.session.proof = proof;
    return new Promise((resolve, reject) => {
      req.session.save((error: unknown) => (error ? reject(error as Error) : resolve()));
    });
  }

  /** Whether the first of two clicks has proved it; its code may be used up, or its app gone. */
  private async provedMeanwhile(req: PortalRequest): Promise<boolean> {
    const gone = await new Promise<unknown>((resolve) => void req.session.reload(resolve));
    const { proof } = req.session;
    if (gone || proof === undefined) return false;
    req.proof = { at: new Date(proof.at), methods: proof.methods };
    return this.isFresh(req);
  }

  private isFresh(req: PortalRequest): boolean {
    const { factors } = viewerOf(req);
    const held = isApi(req) ? ofPrograms(factors) : factors;
    return isFresh(req.proof, held, new Date());
  }

  private async proved(
    req: PortalRequest,
    sent: ProofSent,
  ): Promise<Awaited<ReturnType<ProveIdentity['execute']>>> {
    const account = viewerOf(req);
    // A demo's people are picked from a list: there is nothing they could know that is not shown there.
    if (this.config.demo && account.factors.length === 0) return ['demo'];
    const device = this.devices.deviceOf(req, account.email);
    const { _submission } = req.body as Readonly<Record<string, unknown>>;
    const use = sha256(`${req.sessionID} ${req.path} ${String(_submission)}`);
    const given = { ...sent, passkey: givenIn(req, sent.passkey) };
    return this.prove.execute({ account, given, address: req.ip ?? '', device, use, strongest: true });
  }
}
