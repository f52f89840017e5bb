import type { Side } from '@samraad/identity';
import { formatShortDay, t } from '@samraad/platform';
import type { RequestView } from '@samraad/requests';
import type { Signer, TwoSides } from '../../../views';
import { narrowRole } from '../../shell';

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
  const signer = request.signers.find((one) => one.unitId === unitId && one.side === side);
  if (!signer) return [{ name: t('case.no-signer'), state: 'missing', status: t('case.not-chosen') }];
  const signature = request.signatures.find(
    (one) =>
      one.unitId === unitId && one.side === side && one.voidedAt === null && one.hash === request.contentHash,
  );
  const held =
    signature?.role ??
    request.parties.find((one) => one.personId === signer.personId && one.unitId === unitId)?.role;
  const role = held ? { role: narrowRole(held) } : {};
  if (signature) {
    return [
      {
        name: signer.name,
        ...role,
        state: 'signed',
        status: t('case.signed-on', { day: formatShortDay(signature.signedAt) }),
      },
    ];
  }
  return [
    {
      name: signer.name,
      ...role,
      state: 'waiting',
      status: signer.asked ? t('case.asked-to-sign') : t('case.not-asked'),
    },
  ];
}
