import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { type MadePerson, makePerson, testPassword } from '@samraad/identity/testing';
import { reservePort } from '@samraad/notification/testing';
import { Database, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { AppProcess } from '../../concurrency/support/app-process';
import { today, TwoPortals } from '../../concurrency/support/two-portals';
import { ApiClient } from '../../support/api-client';

export { today };

/** A real portal process that can be killed and comes again at the same address, and the builders on its database. */
export class MortalPortal {
  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
    private readonly port: number,
    private process: AppProcess,
  ) {}

  static async start(): Promise<MortalPortal> {
    const app = await TwoPortals.place();
    const seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('joblife') };
    const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }];
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(SetFrame).execute(tx, { ...place, tranches, demo: true }),
    );
    const port = await reservePort();
    return new MortalPortal(app, seeds, port, await portalAt(app, port));
  }

  /** kill -9; the next starts at once, and answers when it is up. */
  async killed(): Promise<void> {
    await this.process.kill();
    this.process = await portalAt(this.app, this.port);
  }

  async api({ email }: MadePerson): Promise<ApiClient> {
    const client = new ApiClient(this.process.address);
    await client.signIn(email, testPassword);
    return client;
  }

  person(role: 'central_employers' | 'central_unions'): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role }] }));
  }

  query<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.app.get(Database).query<T>(sql, params);
  }

  async stop(): Promise<void> {
    await this.process.stop();
    await this.app.close();
  }
}

const portalAt = (app: TestApp, port: number) => AppProcess.start('portal', app.url, { PORT: String(port) });
