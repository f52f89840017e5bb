import { type AccessRow, accessTable, type Act, type Relation } from './access.table';
import type { Role } from './role';

/**
 * The answer to "may I": 'sign-in' = nobody is signed in (401 or the sign-in page), 'unknown' = no relation to the
 * case, so it does not exist for them (404), 'forbidden' = known, but not theirs to do (403).
 */
export type Access = 'allowed' | 'sign-in' | 'unknown' | 'forbidden';

/** Who asks: the roles held now; null when nobody is signed in. */
export type AskingViewer = { readonly roles: readonly { readonly role: Role }[] } | null;

const noRelations: ReadonlySet<Relation> = new Set();

const rowsOf = (act: string): readonly AccessRow[] =>
  Object.hasOwn(accessTable, act) ? accessTable[act as Act] : [];

/** Every act there is. */
export const allActs = Object.keys(accessTable) as readonly Act[];

/** The ways to stand to a case that an act is open to. */
export const relationsOf = (act: Act): readonly Relation[] => rowsOf(act).map((row) => row.relation);

/** Whether an act is about one case, so that its relations must be known first. */
export const isCaseAct = (act: Act): boolean => rowsOf(act).some((row) => row.relation !== 'none');

function isThem(row: AccessRow, viewer: AskingViewer): boolean {
  if (row.who === 'anyone') return true;
  if (viewer === null) return false;
  return (
    row.who === 'signed-in' || viewer.roles.some(({ role }) => (row.who as readonly Role[]).includes(role))
  );
}

/** Looks the act up in the access table; whatever is not there is denied. Relations are those to the case asked about. */
export function mayAct(
  act: Act,
  viewer: AskingViewer,
  relations: ReadonlySet<Relation> = noRelations,
): Access {
  const rows = rowsOf(act);
  const stands = (row: AccessRow) => row.relation === 'none' || relations.has(row.relation);
  if (rows.some((row) => isThem(row, viewer) && stands(row))) return 'allowed';
  if (viewer === null) return 'sign-in';
  const aboutCase = rows.some((row) => row.relation !== 'none');
  return aboutCase && relations.size === 0 ? 'unknown' : 'forbidden';
}
