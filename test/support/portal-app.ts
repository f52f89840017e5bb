import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { makePerson, testPassword, type MadePerson, type PersonWish } from '@samraad/identity/testing';
import { systemActor, UnitOfWork } from '@samraad/platform';
import { createTestDatabase, testConfig, type TestApp, type TestDatabase } from '@samraad/platform/testing';
import type { Server } from 'node:http';
import { createPortal } from '../../apps/portal/src/boot/create-portal';
import { drain } from '../../apps/portal/src/boot/drain';
import { ApiClient } from './api-client';
import { Browser } from './browser';

/** The whole portal on a database of its own, listening on a free port of loopback. */
export interface PortalApp extends TestApp {
  readonly app: NestExpressApplication;
  /** Where it listens, without a trailing slash (`url` is the database's). */
  readonly address: string;
  /** A person with an account and roles, made through the real use cases. */
  person(wish?: PersonWish): Promise<MadePerson>;
  /** A browser nobody is signed in to. */
  browser(): Browser;
  /** A browser signed in through the real page. */
  signIn(email: string, password?: string): Promise<Browser>;
  /** The API with a token of the account, or without one. */
  api(email?: string, password?: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/**
 * Boots the portal in this process; `env` as in the environment (SAMRAAD_DEMO is 1 unless said), `more` modules beside its
 * own, on a database of its own unless one is given, which it drops at the end.
 */
export async function createPortalApp(
  env: Record<string, string> = {},
  more: readonly Type[] = [],
  given?: TestDatabase,
): Promise<PortalApp> {
  const database = given ?? (await createTestDatabase());
  const app = await createPortal(testConfig(database.url, env), more);
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer() as Server;
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const uow = app.get(UnitOfWork);
  const act = systemActor('test');
  const browser = () => new Browser(address);
  return {
    app,
    context: app,
    uow,
    url: database.url,
    address,
    get: app.get.bind(app) as NestExpressApplication['get'],
    setTime: (instant) => uow.run(act, async (tx) => void (await tx.query(stopClock, [new Date(instant)]))),
    person: (wish) => uow.run(act, (tx) => makePerson(tx, wish)),
    browser,
    signIn: async (email, password = testPassword) => {
      const one = browser();
      const page = await one.get('/log-ind');
      const answer = await page.submit({ email, password }, { action: '/log-ind' });
      if (answer.status !== 303)
        throw new Error(`${email} could not sign in: ${answer.errorSummary().join(' ')}`);
      return one;
    },
    api: async (email, password = testPassword) => {
      const client = new ApiClient(address);
      if (email !== undefined) await client.signIn(email, password);
      return client;
    },
    close: async () => {
      await drain(app, [server]);
      await database.drop();
    },
  };
}

const stopClock = `UPDATE domain_clock SET running = false, anchor_domain = $1, anchor_system = clock_timestamp()`;
