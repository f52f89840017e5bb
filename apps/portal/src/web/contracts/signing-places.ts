import { type ContractDetail, missingSignatures, signingUnits } from '@samraad/contracts';
import type { Side } from '@samraad/identity';
import type { CaseViewer } from '../cases/case-on-desk';
import { contractsPagesDa } from '../../i18n/contracts.da';

/** What lies for signature, or is going to: of a contract or an addendum to it. */
export type Signed = Pick<ContractDetail, 'signers'> & {
  readonly given: readonly Pick<ContractDetail['signatures'][number], 'side' | 'unitId'>[];
};

/** A workplace in words. */
export type Place = ContractDetail['workplaces'][number];

/** The workplaces of a contract's case, as the rule of who signs takes them. */
export const placesOf = ({ unit, workplaces }: Pick<ContractDetail, 'unit' | 'workplaces'>) => ({
  coordinatingUnitId: unit.id,
  unitIds: workplaces.map(({ id }) => id),
});

/** The workplaces whose sides sign, the coordinating one first. */
export function signingPlaces(contract: ContractDetail, signers = contract.signers): Place[] {
  const units = signingUnits(signers, placesOf(contract));
  return contract.workplaces.filter(({ id }) => units.includes(id));
}

/** What is signed of the contract's newest version. */
export const signedOf = ({ signers, signatures, currentNo }: ContractDetail) => ({
  signers,
  given: signatures.filter(({ no }) => no === currentNo),
});

/** The viewer's workplaces that wait for their signature, the coordinating one first; none for who does not sign. */
export function placesToSign(
  { side, unitIds }: CaseViewer,
  contract: ContractDetail,
  signed: Signed,
): Place[] {
  const missing = missingSignatures(signed.signers, placesOf(contract), signed.given);
  const waits = missing.filter((one) => one.side === side && unitIds.includes(one.unitId));
  return contract.workplaces.filter(({ id }) => waits.some((one) => one.unitId === id));
}

/** Whether the viewer's signature is, or was, one of those that are needed. */
export const isSigner = ({ unitIds }: CaseViewer, contract: ContractDetail, signed: Signed): boolean =>
  signingPlaces(contract, signed.signers).some(({ id }) => unitIds.includes(id));

/** For whom a signature was given: the side, and of which workplace where several sign. */
export function signedFor(
  { side, unitId }: Pick<Signed['given'][number], 'side' | 'unitId'>,
  { provider, workplaces }: Pick<ContractDetail, 'provider' | 'workplaces'>,
  { signers, sides }: Pick<Signed, 'signers'> & { readonly sides: Readonly<Record<Side, string>> },
): string {
  if (side === 'provider') return provider.name;
  const name = signers === 'every-workplace' && workplaces.find(({ id }) => id === unitId)?.name;
  return name ? contractsPagesDa.sideOf(sides[side], name) : sides[side];
}
