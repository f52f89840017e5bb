import { newId, type Tx } from '@samraad/platform';
import { type FactorChange, factorChangedMail } from '../../mail/factor-changed.mail';

/** An account and whose it is. */
export interface FactorOwner {
  readonly accountId: string;
  readonly personId: string;
}

/** The account whose factors are changed by its own owner. */
export function ownAccount({ actor }: Tx): FactorOwner {
  if (actor.kind !== 'person') throw new Error('only a person changes their own second factor');
  return { accountId: actor.accountId, personId: actor.personId };
}

/** Records a change of somebody's factors, and tells the owner by mail. */
export async function tellFactorChange(
  tx: Tx,
  { accountId, personId }: FactorOwner,
  change: FactorChange,
  facts: { readonly checked?: string } = {},
): Promise<void> {
  const action = `identity.factor-${change}` as const;
  tx.audit({ stream: `account:${accountId}`, action, facts });
  const told = { to: [personId], key: `identity.factor-changed:${newId()}` };
  await tx.mail(factorChangedMail, { change }, told);
}
