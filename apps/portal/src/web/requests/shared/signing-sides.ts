import { formatShortDay, formatTime, t } from '@samraad/platform';
import { allSigned, type RequestView } from '@samraad/requests';
import type { Signer, TwoSides } from '../../../views';
import { narrowHeldRole } from '../../shell';
import { sharedWords } from './shared.da';
import { signerLeft } from './signer-left';

const words = sharedWords.sides;

/** Who has signed for each side of each workplace, side by side. */
export function signingSides(request: RequestView): TwoSides {
  const several = request.workplaces.length > 1;
  return {
    workplaces: request.workplaces.map(({ unitId, name }) => ({
      ...(several && { name }),
      management: signersOf(request, unitId, 'management'),
      employees: signersOf(request, unitId, 'employees'),
    })),
  };
}

function signersOf(request: RequestView, unitId: string, side: 'management' | 'employees'): Signer[] {
  const asked = request.signers.filter((one) => one.unitId === unitId && one.side === side);
  if (asked.length === 0) return [{ name: words.nobody, state: 'missing', status: 'mangler' }];
  return asked.map((signer) => {
    const { personId, name } = signer;
    const signature = standingSignatures(request).find(
      (one) => one.unitId === unitId && one.side === side && one.personId === personId,
    );
    if (!signature && signerLeft(request, signer))
      return { name: t('case.nobody-now'), state: 'missing', status: t('case.signer-left') };
    if (!signature) return { name, state: 'waiting', status: words.notSigned };
    const status = words.signed(formatShortDay(signature.signedAt), formatTime(signature.signedAt));
    return { name, role: narrowHeldRole(signature), state: 'signed', status };
  });
}

/** Signatures that stand over the content as it is now. */
export const standingSignatures = (request: RequestView): RequestView['signatures'] =>
  request.signatures.filter((one) => one.voidedAt === null && one.hash === request.contentHash);

/** Whether every side of every workplace has a signature that stands over the content as it is now; a number is only taken of that. */
export function allHaveSigned(request: RequestView): boolean {
  const { number, contentHash, signers, workplaces } = request;
  if (contentHash === null) return false;
  if (number !== null) return true;
  const given = standingSignatures(request);
  const slots = signers.map(({ unitId, side, personId }) => {
    const own = given.find((one) => one.unitId === unitId && one.side === side && one.personId === personId);
    return { unitId, side, personId, signedHash: own?.hash ?? null, signedRole: own?.role ?? null };
  });
  const unitIds = workplaces.map((one) => one.unitId);
  return allSigned(slots, unitIds, contentHash);
}

/** Whether a signature of this person is still waited for. */
export const isAsked = (request: RequestView, personId: string): boolean =>
  request.signers.some((one) => one.asked && one.personId === personId);
