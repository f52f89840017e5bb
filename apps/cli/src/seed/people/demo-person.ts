import type { ProviderKey } from '@samraad/catalogue';
import type { Role } from '@samraad/identity';

/** A role at its place; units and providers by key. */
export interface DemoRole {
  readonly role: Role;
  readonly unit?: string;
  readonly provider?: ProviderKey;
}

/** Somebody of the demo. All are invented, and every address ends in `.example`. */
export interface DemoPersonSeed {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DemoRole[];
  /** With the place; only those who have them are offered for signing in with one click. */
  readonly words?: string;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** An address of a name: "Søren Winther" → soeren.winther@<place>.example. */
export function emailOf(name: string, place: string): string {
  const ascii = name.toLowerCase().replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
  return `${ascii.replace(/ /g, '.')}@${place}.example`;
}

/** A person with roles, and the words a list of demo people shows. */
export function person(
  name: string,
  place: string,
  roles: readonly DemoRole[],
  words?: string,
): DemoPersonSeed {
  const email = emailOf(name, place);
  return { key: email.split('@')[0] ?? email, name, email, roles, ...(words === undefined ? {} : { words }) };
}
