import { Injectable } from '@nestjs/common';
import { Database, isId } from '@samraad/platform';

/** Somebody a demo lets one be. */
export interface DemoPerson {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** In words, with the place: "Leder, Akutafdelingen". */
  readonly role: string;
}

const select = `SELECT demo.account_id AS "accountId", person.name, account.email, demo.password, demo.role_words AS role
  FROM demo_person demo JOIN account ON account.id = demo.account_id JOIN person ON person.id = account.person_id
  WHERE account.active`;

/** The people of the demo; the seed writes them. */
@Injectable()
export class DemoPeople {
  constructor(private readonly db: Database) {}

  all(): Promise<DemoPerson[]> {
    return this.db.query<DemoPerson>(`${select} ORDER BY demo.sort, person.name`);
  }

  /** Those a region's own login knows: who holds a role at one of its places. */
  ofRegions(): Promise<DemoPerson[]> {
    return this.db.query<DemoPerson>(
      `${select} AND EXISTS (SELECT 1 FROM role_assignment held
         WHERE held.person_id = person.id AND held.unit_id IS NOT NULL) ORDER BY demo.sort, person.name`,
    );
  }

  async one(accountId: unknown): Promise<DemoPerson | null> {
    if (!isId(accountId)) return null;
    const [person] = await this.db.query<DemoPerson>(`${select} AND demo.account_id = $1`, [accountId]);
    return person ?? null;
  }
}
