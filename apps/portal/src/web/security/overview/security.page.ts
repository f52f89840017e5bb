import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { BeginApp, FactorReader, RemoveApp } from '@samraad/identity';
import { addressOf, CONFIG, type Config } from '@samraad/platform';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage } from '../../shell';
import { presentSecurity, securityFacts, type SecurityFacts } from './security.presenter';

/** How one signs in: what is set up beside the password. */
@PageAt('security', 'account.security')
export class SecurityPage extends ReadPage<SecurityFacts> {
  readonly template = join(__dirname, 'security.hbs');

  constructor(
    private readonly factors: FactorReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async open({ viewer }: Ask) {
    return securityFacts(await this.factors.of(viewer.accountId), viewer, this.config.demo);
  }

  present(facts: SecurityFacts) {
    return presentSecurity(facts);
  }
}

/** Begins setting up an app: its secret is told on the page that follows, and nowhere else. */
@PostAt('security.begin-app', 'account.change-factors')
export class BeginAppAct extends ActOnly {
  act() {
    return doing(BeginApp, undefined);
  }

  next() {
    return addressOf('security.app');
  }
}

/** Takes the app away. */
@PostAt('security.remove-app', 'account.change-factors')
export class RemoveAppAct extends ActOnly {
  act() {
    return doing(RemoveApp, undefined);
  }

  next() {
    return addressOf('security');
  }
}
