import { Client } from 'pg';
import { demoPassword } from '../../../apps/cli/src/seed/people/demo-people';
import { seededDatabase } from '../../seed/seed-database';
import type { Browser } from '../../support/browser';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

/** Somebody with an account in the demo; those it offers to be come first. */
export interface DemoPerson {
  readonly personId: string;
  readonly email: string;
  /** Whether the demo offers one to be them. */
  readonly offered: boolean;
}

/** The portal with the demo in it, and everybody with an account at a browser. */
export class DemoPortal {
  private readonly browsers = new Map<string, Browser>();

  private constructor(
    readonly portal: PortalApp,
    private readonly client: Client,
    readonly people: readonly DemoPerson[],
  ) {}

  static async open(): Promise<DemoPortal> {
    const database = await seededDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } =
      await client.query<DemoPerson>(`SELECT a.person_id AS "personId", a.email, d.sort IS NOT NULL AS offered
      FROM account a LEFT JOIN demo_person d ON a.id = d.account_id WHERE a.active ORDER BY d.sort, a.email`);
    return new DemoPortal(await createPortalApp({}, [], database), client, rows);
  }

  /** Those the demo offers one to be. */
  get offered(): readonly DemoPerson[] {
    return this.people.filter(({ offered }) => offered);
  }

  async rows<T extends object>(sql: string): Promise<T[]> {
    return (await this.client.query<T>(sql)).rows;
  }

  /** The person's browser, signed in once. */
  async as({ email }: DemoPerson): Promise<Browser> {
    const known = this.browsers.get(email) ?? (await this.portal.signIn(email, demoPassword));
    this.browsers.set(email, known);
    return known;
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.portal.close();
  }
}
