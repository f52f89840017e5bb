import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, productName, type Queryable, refuse, type Tx } from '@samraad/platform';
import { beginTotp, findTotp, lockTotp, removeTotp, useTotpStep } from '../../persistence/factor.store';
import { appAddress, appCodeStep, newAppSecret } from './app-codes';
import { ownAccount, tellFactorChange } from './factor-owner';
import { SecretBox } from './secret-box';

/** Begins an app that makes codes, with a new secret; 409 'identity.app-held' where one is set up. */
@Injectable()
export class BeginApp {
  constructor(private readonly box: SecretBox) {}

  async execute(tx: Tx): Promise<null> {
    const { accountId } = ownAccount(tx);
    const begun = await beginTotp(tx, accountId, this.box.seal(accountId, newAppSecret()));
    return begun ? null : refuse('identity.app-held', {}, 409);
  }
}

/** What an app is told while it is set up. */
export interface AppBegun {
  readonly secret: string;
  /** otpauth://…, for the QR code. */
  readonly address: string;
}

/** Tells the secret of an app that is begun and not confirmed; it is never told again. */
@Injectable()
export class AppSetUp {
  private readonly issuer: string;

  constructor(
    private readonly box: SecretBox,
    @Inject(CONFIG) { baseUrl }: Config,
  ) {
    this.issuer = `${productName} (${new URL(baseUrl).host})`;
  }

  async begun(db: Queryable, account: { accountId: string; email: string }): Promise<AppBegun | null> {
    const row = await findTotp(db, account.accountId);
    if (row === null || row.confirmed) return null;
    const secret = this.box.open(account.accountId, row.sealed);
    return secret === null ? null : { secret, address: appAddress(secret, account.email, this.issuer) };
  }
}

/** A first code of the app that is set up. */
export interface ConfirmAppCommand {
  readonly code: string;
}

/** Ends the setting up with a first code, which is then used; 422 'identity.wrong-code', 409 'identity.app-not-begun'. */
@Injectable()
export class ConfirmApp {
  constructor(private readonly box: SecretBox) {}

  async execute(tx: Tx, { code }: ConfirmAppCommand): Promise<null> {
    const owner = ownAccount(tx);
    const row = await lockTotp(tx, owner.accountId);
    if (row === null || row.confirmed) refuse('identity.app-not-begun', {}, 409);
    const secret = this.box.open(owner.accountId, row.sealed);
    if (secret === null) refuse('identity.app-not-begun', {}, 409);
    const step = appCodeStep(secret, code, row.now);
    if (step === null) refuse('identity.wrong-code');
    await useTotpStep(tx, owner.accountId, step, null);
    await tellFactorChange(tx, owner, 'app-added');
    return null;
  }
}

/** Takes the app away; nothing where there is none. */
@Injectable()
export class RemoveApp {
  async execute(tx: Tx): Promise<null> {
    const owner = ownAccount(tx);
    if (await removeTotp(tx, owner.accountId)) await tellFactorChange(tx, owner, 'app-removed');
    return null;
  }
}
