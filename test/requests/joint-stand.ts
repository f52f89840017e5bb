import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DialogueModule } from '@samraad/dialogue';
import { makePerson, type MadePerson, type PersonWish } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { PeopleModule } from '@samraad/people';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestsModule } from '@samraad/requests';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { everybody, type Place, type Who } from './naive-people';
import type { ProviderKey } from './naive-providers';

const unitOf: Readonly<Record<Place, string>> = {
  a: 'sj-demo-akut',
  b: 'sj-demo-medicin',
  c: 'hs-oeresoe-akut',
};
const now = '2026-11-20T13:10:00Z';

/** The house in which requests are played: real use cases on real Postgres, and people anew for each play. */
export class JointStand {
  private constructor(
    readonly app: TestApp,
    readonly administrator: MadePerson,
    private readonly scheme: SeededScheme,
    private readonly catalogue: SeededCatalogue,
  ) {}

  static async open(): Promise<JointStand> {
    const app = await createTestApp([
      AuditModule,
      NotificationModule,
      RequestsModule,
      DialogueModule,
      PeopleModule,
    ]);
    await app.setTime(now);
    const scheme = await seedScheme(app);
    const catalogue = await seedCatalogue(app);
    const administrator = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'administrator' }] }),
    );
    return new JointStand(app, administrator, scheme, catalogue);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  get db(): Database {
    return this.app.get(Database);
  }

  unit(place: Place): string {
    return this.scheme.unit(unitOf[place]);
  }

  readonly provider = (key: ProviderKey): string => this.catalogue.provider(key);

  bySystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(systemActor('test'), work);
  }

  /** Everybody of one play. */
  everybody(): Promise<Readonly<Record<Who, MadePerson>>> {
    const [a, b, c] = [this.unit('a'), this.unit('b'), this.unit('c')];
    const chaired = this.scheme.unit('hovedstaden');
    const roles: Readonly<Record<Who, PersonWish['roles']>> = {
      leaderA: [{ role: 'manager', unitId: a }],
      chairA: [{ role: 'med_chair', unitId: a }],
      amrA: [{ role: 'amr', unitId: a }],
      trA: [{ role: 'tr', unitId: a }],
      viceA: [{ role: 'med_vice_chair', unitId: a }],
      both: [
        { role: 'manager', unitId: a },
        { role: 'amr', unitId: a },
      ],
      twin: [{ role: 'amr', unitId: a }],
      leaderB: [{ role: 'manager', unitId: b }],
      amrB: [{ role: 'amr', unitId: b }],
      leaderC: [{ role: 'manager', unitId: c }],
      amrC: [{ role: 'amr', unitId: c }],
      anchor: [{ role: 'anchor', unitId: this.scheme.unit('hs-oeresoe') }],
      mainChair: [{ role: 'committee_chair', unitId: chaired }],
      mainVice: [{ role: 'committee_vice_chair', unitId: chaired }],
      central: [{ role: 'central_employers' }],
      coordinator: [{ role: 'coordinator', providerId: this.provider('joblife') }],
      stranger: [{ role: 'informed', unitId: a }],
    };
    return this.bySystem(async (tx) => {
      const made: [Who, MadePerson][] = [];
      for (const who of everybody) made.push([who, await makePerson(tx, { roles: roles[who] ?? [] })]);
      return Object.fromEntries(made) as Record<Who, MadePerson>;
    });
  }

  /** They have left, also those who had turned out to be somebody else: a year back, so at every instant of the play. */
  async leave(people: readonly MadePerson[]): Promise<void> {
    await this.db.query(
      `UPDATE role_assignment SET valid_from = '2000-01-01T00:00:00Z', valid_to = '2025-11-20T00:00:00Z'
       WHERE person_id = ANY($1)`,
      [people.map(({ personId }) => personId)],
    );
  }
}
