import { Injectable } from '@nestjs/common';
import { Database, DomainClock, type Queryable } from '@samraad/platform';
import type { Factor } from '../domain/proof.rules';
import type { Role, RoleHeld, Viewer } from '../domain/role';
import { factorsSql } from '../persistence/factor.store';
import { deputiesOf, heirsOf, heldAtSql, heldColumns, type HeldPlace } from '../persistence/role.store';

/** Whose roles are asked for: holders of any of the roles, at any of the units, or at the provider. */
export interface HoldersFilter {
  readonly roles: readonly Role[];
  readonly unitIds?: readonly string[];
  readonly providerId?: string;
}

type HeldByAccount = RoleHeld & {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly factors: readonly Factor[];
};

/** Answers who people are and which roles they hold at an instant of domain time. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
  ) {}

  /** Names by person id; unknown ids are left out. */
  async names(db: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await db.query<{ id: string; name: string }>(
      'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** The signed-in account with the roles its person holds now; null when unknown or switched off. Two statements. */
  async viewer(accountId: string): Promise<Viewer | null> {
    const rows = await this.db.query<HeldByAccount>(
      `SELECT person.id AS person, person.name, account.email, ${factorsSql('account.id')} AS factors,
         ${heldColumns}
       FROM account JOIN person ON person.id = account.person_id
       LEFT JOIN role_assignment held ON held.person_id = person.id AND ${heldAtSql('held', '$2')}
       WHERE account.id = $1 AND account.active ORDER BY held.valid_from, held.id`,
      [accountId, await this.clock.now()],
    );
    const [first] = rows;
    if (first === undefined) return null;
    const held = rows
      .filter((row) => row.id !== null)
      .map(({ person: _, name: __, email: ___, factors: ____, ...role }) => role);
    return {
      accountId,
      personId: first.person,
      name: first.name,
      email: first.email,
      roles: held,
      factors: first.factors,
    };
  }

  /** Everyone holding one of the roles there at the instant, by name. */
  async holders(
    db: Queryable,
    filter: HoldersFilter,
    at: Date,
  ): Promise<readonly (RoleHeld & { readonly name: string })[]> {
    return db.query<RoleHeld & { name: string }>(
      `SELECT ${heldColumns}, person.name FROM role_assignment held JOIN person ON person.id = held.person_id
       WHERE held.role = ANY($1) AND ${heldAtSql('held', '$2')}
         AND ($3::uuid[] IS NULL OR held.unit_id = ANY($3)) AND ($4::uuid IS NULL OR held.provider_id = $4)
       ORDER BY person.name, held.id`,
      [filter.roles, at, filter.unitIds ?? null, filter.providerId ?? null],
    );
  }

  /** Who works at a provider at the instant, by name; somebody with two roles there once. */
  async atProvider(
    db: Queryable,
    providerId: string,
    at: Date,
  ): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const held = await this.holders(db, { roles: ['coordinator', 'consultant'], providerId }, at);
    return [...new Map(held.map(({ personId, name }) => [personId, { id: personId, name }])).values()];
  }

  /** Who takes over what somebody was asked for at a place: named successors and deputies who hold their role then. */
  heirs(db: Queryable, personId: string, place: HeldPlace, at: Date): Promise<string[]> {
    return heirsOf(db, personId, place, at);
  }

  /** Who stands in for somebody at a place now: what is asked of the one goes to the other. */
  deputies(db: Queryable, personId: string, place: HeldPlace, at: Date): Promise<string[]> {
    return deputiesOf(db, personId, place, at);
  }

  /** The roles a person holds at the instant. */
  async rolesOf(db: Queryable, personId: string, at: Date): Promise<readonly RoleHeld[]> {
    return db.query<RoleHeld>(
      `SELECT ${heldColumns} FROM role_assignment held
       WHERE held.person_id = $1 AND ${heldAtSql('held', '$2')} ORDER BY held.valid_from, held.id`,
      [personId, at],
    );
  }
}
