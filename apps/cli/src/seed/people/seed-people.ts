import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { CreateAccount, CreatePerson, GrantRole, hashPassword } from '@samraad/identity';
import { type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { demoPassword, demoPeople } from './demo-people';
import type { DemoPersonSeed } from './demo-person';
import { Directory, type KnownPerson } from './directory';

/** Makes the demo's people, with accounts and roles from now on, and offers the headline ones for signing in. */
@Injectable()
export class SeedPeople {
  constructor(
    private readonly persons: CreatePerson,
    private readonly accounts: CreateAccount,
    private readonly roles: GrantRole,
    private readonly units: UnitReader,
    private readonly providers: ProviderReader,
  ) {}

  async execute(tx: Tx): Promise<Directory> {
    const passwordHash = await hashPassword(demoPassword);
    const units = new Map((await this.units.tree(tx)).map(({ key, id }) => [key, id]));
    const providers = new Map((await this.providers.all(tx)).map(({ key, id }) => [key, id]));
    const known: KnownPerson[] = [];
    for (const [sort, seed] of demoPeople.entries()) {
      const personId = await this.persons.execute(tx, { name: seed.name });
      const accountId = await this.accounts.execute(tx, { personId, email: seed.email, passwordHash });
      await this.grant(tx, personId, seed, { units, providers });
      if (seed.words) await this.offer(tx, accountId, seed.words, sort);
      known.push({ ...seed, personId, accountId });
    }
    return new Directory(known, units, providers);
  }

  private async grant(
    tx: Tx,
    personId: string,
    seed: DemoPersonSeed,
    { units, providers }: { units: ReadonlyMap<string, string>; providers: ReadonlyMap<string, string> },
  ): Promise<void> {
    const from = await tx.now();
    for (const { role, unit, provider } of seed.roles) {
      const unitId = unit === undefined ? null : (units.get(unit) ?? fail(unit));
      const providerId = provider === undefined ? null : (providers.get(provider) ?? fail(provider));
      await this.roles.execute(tx, { personId, role, unitId, providerId, from });
    }
  }

  private async offer(tx: Tx, accountId: string, words: string, sort: number): Promise<void> {
    await tx.query(
      'INSERT INTO demo_person (account_id, password, role_words, sort) VALUES ($1, $2, $3, $4)',
      [accountId, demoPassword, words, sort],
    );
  }
}

function fail(key: string): never {
  throw new Error(`the seeds have no ${key}`);
}
