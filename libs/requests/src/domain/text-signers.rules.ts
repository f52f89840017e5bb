import type { Role } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import type { TextSigner } from './request-content';
import type { Signer } from './signer';
import { maySignFor } from './signing-rule.rules';

/** A role as held at a workplace of the case. */
export interface HeldAtWorkplace {
  readonly person_id: string;
  readonly role: Role;
  readonly unit_id: string;
  readonly stated: boolean;
}

/** The roles in which somebody can sign: those of the register where there are any, for they need nobody to vouch for them. */
export function rolesToSign(
  signer: Signer,
  held: readonly HeldAtWorkplace[],
  rules: RoundRules['signing'],
): Pick<TextSigner, 'roles' | 'stated'> {
  const able = held.filter(
    ({ person_id, unit_id, role }) =>
      person_id === signer.personId && unit_id === signer.unitId && maySignFor(signer.side, role, rules),
  );
  const registered = able.filter(({ stated }) => !stated);
  const stated = registered.length === 0;
  return { roles: [...new Set((stated ? able : registered).map(({ role }) => role))], stated };
}

/** The signers as they stand in the text, or why they can't: one who holds no role any more (domain.md §3). */
export function textSigners(
  signers: readonly Signer[],
  held: readonly HeldAtWorkplace[],
  rules: RoundRules['signing'],
): readonly TextSigner[] | Refusal {
  const all = signers.map((signer) => ({ ...signer, ...rolesToSign(signer, held, rules) }));
  return all.some(({ roles }) => roles.length === 0) ? refusal('requests.role-not-held') : all;
}

/**
 * Whether somebody may take over a question under the text that is being signed. A role of the register speaks for itself;
 * one that is only stated must stand in the text, so that the others have signed that it is so.
 */
export const standsUnderText = (
  signer: Signer,
  of: Pick<TextSigner, 'stated'>,
  text: readonly TextSigner[],
): boolean =>
  !of.stated ||
  text.some(
    ({ unitId, side, personId }) =>
      unitId === signer.unitId && side === signer.side && personId === signer.personId,
  );
