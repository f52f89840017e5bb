import type { Viewer } from '@samraad/identity';
import { t, textOf } from '@samraad/platform';
import { shellWords } from './shell.da';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A viewer's roles in a few words, each once: "Leder og formand for MED-udvalget". */
export function roleWords(viewer: Pick<Viewer, 'roles'>): string {
  const words = [...new Set(viewer.roles.map(({ role }) => t(`role.${role}`)))];
  if (words.length === 0) return t('shell.no-role');
  const [first = '', ...rest] = words;
  const few = [first, ...rest.slice(0, 2).map(lower)];
  const joined =
    few.length === 1 ? first : shellWords.roles.and(few.slice(0, -1).join(', '), few.at(-1) ?? '');
  return rest.length > 2 ? `${joined} m.m.` : joined;
}

/** A role in a narrow column: a long word may be divided, at its joint. */
export const narrowRole = (role: string): string =>
  textOf(`role.${role}`).replace(shellWords.roles.joint, shellWords.roles.divided);

/** A role as it stands beside a name, marked where only its holder says so: "Arbejdsmiljørepræsentant (oplyst af personen selv)". */
export const heldRole = ({ role, stated }: { readonly role: string; readonly stated?: boolean }): string =>
  stated ? `${textOf(`role.${role}`)} (${t('identity.stated')})` : textOf(`role.${role}`);

/** The same in a narrow column. */
export const narrowHeldRole = ({
  role,
  stated,
}: {
  readonly role: string;
  readonly stated?: boolean;
}): string => (stated ? `${narrowRole(role)} (${t('identity.stated')})` : narrowRole(role));
