import type { Queryable } from '@samraad/platform';
import { allSigned } from '../domain/signing-rule.rules';
import { findWorkplaces } from '../persistence/draft.store';
import type { RequestRow } from '../persistence/request.store';
import { findSlots } from '../persistence/signature.store';

/** Whether a request's text is signed by everybody it is asked of, and stands. A number is only taken of that, and the text is locked then. */
export async function isSignedByAll(
  db: Queryable,
  { id, content_hash: hash, number }: Pick<RequestRow, 'id' | 'content_hash' | 'number'>,
): Promise<boolean> {
  if (hash === null) return false;
  if (number !== null) return true;
  const unitIds = (await findWorkplaces(db, id)).map(({ unitId }) => unitId);
  return allSigned(await findSlots(db, id, hash), unitIds, hash);
}
