import { Injectable } from '@nestjs/common';
import { hasComeInSql, type Role, type RoleTime, roleStateAt, type SuccessionKind } from '@samraad/identity';
import { isId, type Queryable, readDomainTime } from '@samraad/platform';

/** A role somebody has, will have, or has had. */
export interface RoleOfPerson extends RoleTime {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
  /** The unit or the provider by name; null where it is held at none. */
  readonly place: string | null;
  readonly regionId: string | null;
  readonly region: string | null;
  readonly state: ReturnType<typeof roleStateAt>;
  /** Who takes it over or stands in, and from whom it came. */
  readonly heirs: readonly {
    readonly personId: string;
    readonly name: string;
    readonly kind: SuccessionKind;
  }[];
  readonly cameFrom: {
    readonly personId: string;
    readonly name: string;
    readonly kind: SuccessionKind;
  } | null;
}

/** One person, as whoever keeps roles sees them. */
export interface PersonOfKeeper {
  readonly id: string;
  readonly name: string;
  /** The person this one was found to be; null while it is one of its own. */
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
  readonly accounts: readonly {
    readonly id: string;
    readonly email: string;
    readonly active: boolean;
    /** Invited, and has not come in yet. */
    readonly invited: boolean;
  }[];
  readonly roles: readonly RoleOfPerson[];
  readonly now: Date;
}

type Row = Omit<PersonOfKeeper, 'roles' | 'now'> & {
  readonly roles: readonly (Omit<RoleOfPerson, 'from' | 'to' | 'state'> & {
    from: string;
    to: string | null;
  })[];
};

const heirJson = (id: string, of: string) =>
  `json_build_object('personId', ${id}.person_id, 'name', (SELECT name FROM person WHERE id = ${id}.person_id), 'kind', ${of}.kind)`;

// Roles of more than this many nobody reads through; the newest are told.
const mostRoles = 200;

const sql = `SELECT p.id, p.name,
  (SELECT json_build_object('id', m.id, 'name', m.name) FROM person m WHERE m.id = p.merged_into) AS "mergedInto",
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'email', a.email, 'active', a.active,
      'invited', a.active AND NOT ${hasComeInSql('a')}) ORDER BY a.email), '[]')
    FROM account a WHERE a.person_id = p.id) AS accounts,
  (SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (
    SELECT ra.id, ra.role, ra.unit_id AS "unitId", ra.provider_id AS "providerId", ra.valid_from AS "from", ra.valid_to AS "to",
      coalesce(u.name, v.name) AS place, region.id AS "regionId", region.name AS region,
      (SELECT coalesce(json_agg(${heirJson('h', 's')}), '[]') FROM role_succession s JOIN role_assignment h ON h.id = s.heir_id
        WHERE s.assignment_id = ra.id) AS heirs,
      (SELECT ${heirJson('o', 's')} FROM role_succession s JOIN role_assignment o ON o.id = s.assignment_id
        WHERE s.heir_id = ra.id) AS "cameFrom"
    FROM role_assignment ra LEFT JOIN org_unit u ON u.id = ra.unit_id LEFT JOIN provider v ON v.id = ra.provider_id
    LEFT JOIN org_unit region ON region.id = nullif(split_part(u.path, '/', 2), '')::uuid
    WHERE ra.person_id = p.id ORDER BY ra.valid_from DESC, ra.id LIMIT ${mostRoles}) r) AS roles
  FROM person p WHERE p.id = $1`;

/** One person with roles, accounts, and who stands in for whom. One statement, and the time. */
@Injectable()
export class PersonQuery {
  /** Null when unknown, or when none of the person's roles lies in the regions asked for. */
  async one(db: Queryable, id: string, regionIds: readonly string[] | null): Promise<PersonOfKeeper | null> {
    if (!isId(id)) return null;
    const [now, [row]] = await Promise.all([readDomainTime(db), db.query<Row>(sql, [id])]);
    if (!row) return null;
    if (regionIds && !row.roles.some(({ regionId }) => regionId !== null && regionIds.includes(regionId)))
      return null;
    const roles = row.roles.map((one) => {
      const time = { from: new Date(one.from), to: one.to === null ? null : new Date(one.to) };
      return { ...one, ...time, state: roleStateAt(time, now) };
    });
    return { ...row, roles, now };
  }
}
