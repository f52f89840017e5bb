import { Inject, Injectable } from '@nestjs/common';
import {
  CheckPassword,
  lacksFactor,
  type Method,
  PeopleReader,
  ProveIdentity,
  type Viewer,
} from '@samraad/identity';
import { CONFIG, type Config, newId, orRefuse, refuse } from '@samraad/platform';

/** What a program signs in with, and the network address it comes from. */
export interface TokenCredentials {
  readonly email: string;
  readonly password: string;
  /** Of the app, or a recovery code, for an account that has a second factor. */
  readonly code?: string | undefined;
  readonly address: string;
}

/** Signs a program in: e-mail and password, and a code where the account has a second factor. In a demo no code is asked for. */
@Injectable()
export class TokenSignIn {
  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly people: PeopleReader,
    private readonly identity: ProveIdentity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Refuses 'identity.code-needed' (401), 'identity.factor-required' (403), and what a wrong password or code is refused with. */
  async prove(
    credentials: TokenCredentials,
  ): Promise<{ readonly viewer: Viewer; readonly methods: readonly Method[] }> {
    const { code, address } = credentials;
    const accountId = orRefuse(await this.checkPassword.execute(credentials));
    const viewer = await this.people.viewer(accountId);
    if (viewer === null) throw new Error('an account was checked and then gone');
    if (this.config.demo && code === undefined) return { viewer, methods: ['password', 'demo'] };
    if (lacksFactor(viewer) && !this.config.demo) refuse('identity.factor-required', {}, 403);
    if (viewer.factors.length === 0) return { viewer, methods: ['password'] };
    if (code === undefined) refuse('identity.code-needed', {}, 401);
    // Each asking is another use: a code gives one token.
    const given = { account: viewer, given: { code }, address, device: null, use: newId() };
    const proved = orRefuse(await this.identity.execute(given));
    return { viewer, methods: ['password', ...proved] };
  }
}
