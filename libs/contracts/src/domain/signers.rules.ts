import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { Acting, CaseFacts } from '@samraad/requests';
import type { ContractSigners } from '@samraad/scheme';

const sides = ['management', 'employees'] as const satisfies readonly Side[];

/** The workplaces of a case. */
export interface Workplaces {
  readonly coordinatingUnitId: string;
  readonly unitIds: readonly string[];
}

/** A signature over a version: for a side of a workplace, or the provider's. */
export interface GivenSignature {
  readonly side: Side | 'provider';
  readonly unitId: string | null;
  readonly personId: string;
}

/** A signature to be given. */
export interface WantedSignature {
  readonly unitId: string;
  readonly side: Side;
}

/** The workplaces whose sides sign, the coordinating one first (domain.md §9 [ours]). */
export function signingUnits(
  signers: ContractSigners,
  { coordinatingUnitId, unitIds }: Workplaces,
): readonly string[] {
  if (signers === 'coordinating') return [coordinatingUnitId];
  return [coordinatingUnitId, ...unitIds.filter((unitId) => unitId !== coordinatingUnitId)];
}

/**
 * What is still to be signed of a version. It is asked of the workplaces the case has now: one that is of it no longer is not
 * waited for, and what it has signed stands in for nobody.
 */
export function missingSignatures(
  signers: ContractSigners,
  workplaces: Workplaces,
  given: readonly Omit<GivenSignature, 'personId'>[],
): readonly WantedSignature[] {
  const has = (unitId: string, side: Side) => given.some((one) => one.unitId === unitId && one.side === side);
  return signingUnits(signers, workplaces).flatMap((unitId) =>
    sides.filter((side) => !has(unitId, side)).map((side) => ({ unitId, side })),
  );
}

/** Who owes a signature, and the duty's key: what the coordinating workplace owes is called what it was before there were others. */
export const signatureOwed = (
  kind: string,
  { unitId, side }: WantedSignature,
  { coordinatingUnitId }: Workplaces,
) => ({
  key: unitId === coordinatingUnitId ? `${kind}:${side}` : `${kind}:${unitId}:${side}`,
  holder: { of: 'side', side, unitId } as const,
});

/** What lies before somebody for signature, of a contract or of an addendum to it. */
export interface UnderSignature {
  readonly signers: ContractSigners;
  readonly given: readonly GivenSignature[];
  /** The workplace meant, by who acts for several: they sign for one at a time. */
  readonly unitId?: string | undefined;
}

/** For which workplace, and in which role there, somebody signs; or why not: one's own, and nobody for two sides (domain.md §3, §9). */
export function signsFor(
  facts: Workplaces & Pick<CaseFacts, 'parties'>,
  { personId, side }: Pick<Acting, 'personId' | 'side'>,
  { signers, given, unitId }: UnderSignature,
): Acting | Refusal {
  const units = signingUnits(signers, facts).filter((one) => one === (unitId ?? one));
  const own = facts.parties.filter((one) => one.personId === personId && one.side === side);
  const able = own.filter((one) => units.includes(one.unitId));
  if (able.length === 0)
    return signers === 'coordinating'
      ? refusal('contracts.coordinating-workplace-signs', {}, 403)
      : refusal('contracts.own-workplace-signs', {}, 403);
  const missing = missingSignatures(signers, facts, given).filter((one) => one.side === side);
  const next = missing.find((one) => able.some((party) => party.unitId === one.unitId));
  const party = able.find((one) => one.unitId === next?.unitId);
  if (!party) return refusal('contracts.side-has-signed', {}, 409);
  // Somebody may come to hold a role on another side, also as two people turn out to be one: nobody signs a version for two.
  if (given.some((one) => one.personId === personId && one.side !== side))
    return refusal('contracts.signed-as-another', {}, 409);
  return { personId, side, unitId: party.unitId, role: party.role };
}
