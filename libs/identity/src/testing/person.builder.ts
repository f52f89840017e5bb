import { newId, type Tx } from '@samraad/platform';
import { CreateAccount } from '../application/create-account';
import { CreatePerson } from '../application/create-person';
import { GrantRole } from '../application/grant-role';
import { hashPassword } from '../application/password-hash';
import type { Role } from '../domain/role';

/** The password of everyone a test makes. */
export const testPassword = 'kun-til-afprøvning';
let hash: Promise<string> | undefined;

/** What a test wants of a person; roles begin in 2000 unless told otherwise. */
export interface PersonWish {
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly { role: Role; unitId?: string; providerId?: string; from?: Date }[];
}

/** A person a test has made. */
export interface MadePerson {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly actor: { readonly kind: 'person'; readonly personId: string; readonly accountId: string };
}

/** Makes a person with an account and roles, through the real use cases. */
export async function makePerson(tx: Tx, wish: PersonWish = {}): Promise<MadePerson> {
  hash ??= hashPassword(testPassword);
  const name = wish.name ?? 'Prøve Person';
  const email = wish.email ?? `${newId()}@test.example`;
  const personId = await new CreatePerson().execute(tx, { name });
  const accountId = await new CreateAccount().execute(tx, { personId, email, passwordHash: await hash });
  for (const { from = new Date('2000-01-01T00:00:00Z'), ...place } of wish.roles ?? []) {
    await new GrantRole().execute(tx, { personId, ...place, from });
  }
  return { personId, accountId, name, email, actor: { kind: 'person', personId, accountId } };
}
