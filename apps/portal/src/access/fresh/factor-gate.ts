import { Inject, Injectable } from '@nestjs/common';
import { type Act, isOpenWithoutFactor, lacksFactor } from '@samraad/identity';
import { CONFIG, type Config, refuse } from '@samraad/platform';
import type { PortalRequest } from '../../web/shell/portal-request';

/** Whose role asks for a second factor sets one up before anything else; never in a demo. */
@Injectable()
export class FactorGate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws 403 'identity.factor-required'; a page then leads to where it is set up. */
  require({ viewer }: PortalRequest, act: Act): void {
    if (viewer === null || this.config.demo || isOpenWithoutFactor(act) || !lacksFactor(viewer)) return;
    refuse('identity.factor-required', {}, 403);
  }
}
