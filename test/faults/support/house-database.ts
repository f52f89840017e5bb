import { Test } from '@nestjs/testing';
import { AuditModule } from '@samraad/audit';
import { DutiesModule } from '@samraad/duties';
import { NotificationModule } from '@samraad/notification';
import { Database, PlatformModule, UnitOfWork } from '@samraad/platform';
import { testConfig, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import type { SeededScheme } from '@samraad/scheme/testing';

type Builders = Pick<TestApp, 'get' | 'uow'>;

/** The use cases on a running house's database, to bring cases quickly to where a fault is to hit them. */
export class HouseDatabase {
  private constructor(
    private readonly app: TestApp,
    private readonly scheme: SeededScheme,
  ) {}

  static async attach(url: string): Promise<HouseDatabase> {
    const testing = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testConfig(url)), AuditModule, NotificationModule, DutiesModule],
    }).compile();
    testing.useLogger(false);
    await testing.init();
    const app: Builders = { uow: testing.get(UnitOfWork), get: testing.get.bind(testing) as TestApp['get'] };
    const db = testing.get(Database);
    const scheme = { unit: await idsOf(db, 'org_unit'), round: await idsOf(db, 'round') };
    return new HouseDatabase(
      { ...app, context: testing, url, setTime, close: () => testing.close() },
      scheme,
    );
  }

  /** A request written and filled in, with its own people; signatures are not asked for. */
  async filled(): Promise<RequestBuilder> {
    const place = { unit: 'sj-demo-akut', provider: 'joblife' };
    return (await RequestBuilder.at(this.app, this.scheme, place)).filled();
  }

  /** A request that lacks only the representative's signature. */
  async nearlyComplete(): Promise<RequestBuilder> {
    const place = { unit: 'sj-demo-akut', provider: 'joblife' };
    const request = await (await RequestBuilder.at(this.app, this.scheme, place)).asked();
    await request.withProvider();
    await request.sign(request.people.manager);
    return request;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

const setTime = () => Promise.reject(new Error('the time of a running house is its own'));

async function idsOf(db: Database, table: 'org_unit' | 'round'): Promise<(key: string) => string> {
  const rows = await db.query<{ key: string; id: string }>(`SELECT key, id FROM ${table}`);
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return (key) => ids.get(key) ?? '';
}
