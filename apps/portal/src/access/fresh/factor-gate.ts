import { Inject, Injectable } from '@nestjs/common';
import { type Act, isOpenWithoutFactor, lacksFactor } from '@samraad/identity';
import { CONFIG, type Config, refuse } from '@samraad/platform';
import type { PortalRequest } from '../../web/shell/portal-request';

/** Whose role asks for a second factor sets one up before anything else; never in a demo. */
@Injectable()
export class FactorGate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws 403 'identity.factor-required'; a page then leads to where it is set up. */
  require({ viewer, proof }: PortalRequest, act: Act): void {
    // An issuer whose word on two factors is taken has seen the other one.
    if (proof?.methods.includes('oidc-strong')) return;
    if (viewer === null || this.config.demo || isOpenWithoutFactor(act) || !lacksFactor(viewer)) return;
    refuse('identity.factor-required', {}, 403);
  }
}
