import { sideOf } from '@samraad/identity';
import type { RequestView } from '@samraad/requests';

/** Whether a signer who has not signed holds no role for the side any more: then they are not named (domain.md §2). */
export const signerLeft = (
  { parties }: Pick<RequestView, 'parties'>,
  { personId, unitId, side }: RequestView['signers'][number],
): boolean =>
  !parties.some((one) => one.personId === personId && one.unitId === unitId && sideOf(one.role) === side);
