import { formatShortDay, formatTime, t } from '@samraad/platform';
import type { RequestView } from '@samraad/requests';
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

/** Whether a signature of this person is still waited for. */
export const isAsked = (request: RequestView, personId: string): boolean =>
  request.signers.some((one) => one.asked && one.personId === personId);
