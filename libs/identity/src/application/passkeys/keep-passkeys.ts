import { Injectable } from '@nestjs/common';
import { isId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkPasskeyName } from '../../domain/passkey.rules';
import { removePasskey, renamePasskey } from '../../persistence/passkey.store';
import { ownAccount, tellFactorChange } from '../factors/factor-owner';

/** Calls one of the actor's passkeys something else; 404 for what is none of theirs. */
@Injectable()
export class RenamePasskey {
  async execute(tx: Tx, command: { readonly passkeyId: string; readonly name: string }): Promise<null> {
    const { accountId } = ownAccount(tx);
    const name = orRefuse(checkPasskeyName(command.name));
    const is = isId(command.passkeyId) && (await renamePasskey(tx, command.passkeyId, accountId, name));
    if (!is) refuse('platform.not-found', {}, 404);
    const facts = { passkeyId: command.passkeyId };
    tx.audit({ stream: `account:${accountId}`, action: 'identity.factor-passkey-renamed', facts });
    return null;
  }
}

/** Takes one of the actor's passkeys away, and tells them by mail; 404 for what is none of theirs. */
@Injectable()
export class RemovePasskey {
  async execute(tx: Tx, { passkeyId }: { readonly passkeyId: string }): Promise<null> {
    const owner = ownAccount(tx);
    if (!isId(passkeyId) || !(await removePasskey(tx, passkeyId, owner.accountId)))
      refuse('platform.not-found', {}, 404);
    await tellFactorChange(tx, owner, 'passkey-removed');
    return null;
  }
}
