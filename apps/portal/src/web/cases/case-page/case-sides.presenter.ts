import type { Side } from '@samraad/identity';
import { formatShortDay, t } from '@samraad/platform';
import type { RequestView } from '@samraad/requests';
import type { Signer, TwoSides } from '../../../views';
import { signerLeft } from '../../requests/shared/signer-left';
import { narrowHeldRole } from '../../shell';

/** Management and employees as equals in one frame: who signs, who has signed. */
export function presentSides(request: RequestView): TwoSides {
  const several = request.workplaces.length > 1;
  return {
    workplaces: request.workplaces.map((workplace) => ({
      ...(several ? { name: workplace.name } : {}),
      management: signersOf(request, workplace.unitId, 'management'),
      employees: signersOf(request, workplace.unitId, 'employees'),
    })),
  };
}

function signersOf(request: RequestView, unitId: string, side: Side): Signer[] {
  const signers = request.signers.filter((one) => one.unitId === unitId && one.side === side);
  if (signers.length === 0) {
    return [{ name: t('case.no-signer'), state: 'missing', status: t('case.not-chosen') }];
  }
  return signers.map((signer) => signerOf(request, signer));
}

function signerOf(request: RequestView, signer: RequestView['signers'][number]): Signer {
  const { unitId, side } = signer;
  const standing = request.signatures.filter(
    (one) =>
      one.unitId === unitId && one.side === side && one.voidedAt === null && one.hash === request.contentHash,
  );
  // Where one of several has signed, it is theirs only; alone, whoever signed stands.
  const alone = request.signers.filter((one) => one.unitId === unitId && one.side === side).length === 1;
  const signature = standing.find((one) => alone || one.personId === signer.personId);
  const held =
    signature ?? request.parties.find((one) => one.personId === signer.personId && one.unitId === unitId);
  const role = held ? { role: narrowHeldRole(held) } : {};
  if (signature) {
    return {
      name: signature.name,
      ...role,
      state: 'signed',
      status: t('case.signed-on', { day: formatShortDay(signature.signedAt) }),
    };
  }
  if (signerLeft(request, signer))
    return { name: t('case.nobody-now'), state: 'missing', status: t('case.signer-left') };
  return {
    name: signer.name,
    ...role,
    state: 'waiting',
    status: signer.asked ? t('case.asked-to-sign') : t('case.not-asked'),
  };
}
