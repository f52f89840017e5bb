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
import { AppCodes } from './app-codes';

/** The whole portal on a database of its own, listening on a free port of loopback. */
export interface PortalApp extends TestApp {
  readonly app: NestExpressApplication;
  /** Where it listens, without a trailing slash (`url` is the database's). */
  readonly address: string;
  /** A person with an account and roles, made through the real use cases; outside a demo with the second factor their role asks for. */
  person(wish?: PersonWish): Promise<MadePerson>;
  /** A browser nobody is signed in to; `headers` as a proxy would add them. */
  browser(headers?: Readonly<Record<string, string>>): Browser;
  /** The code a person's app shows now, never used yet; '' for who has none. */
  code(email: string): Promise<string>;
  /** A browser signed in through the real pages. */
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
  const codes = new AppCodes(app);
  const browser = (headers: Readonly<Record<string, string>> = {}) => new Browser(address, headers);
  return {
    app,
    context: app,
    uow,
    url: database.url,
    address,
    get: app.get.bind(app) as NestExpressApplication['get'],
    setTime: (instant) => uow.run(act, async (tx) => void (await tx.query(stopClock, [new Date(instant)]))),
    person: async (wish) => {
      const person = await uow.run(act, (tx) => makePerson(tx, wish));
      await codes.giveWhereAsked(person, wish);
      return person;
    },
    code: (email) => codes.codeOf(email),
    browser,
    signIn: async (email, password = testPassword) => {
      const one = browser();
      const page = await one.get('/log-ind');
      const answer = await page.submit({ email, password }, { action: '/log-ind' });
      if (answer.status !== 303)
        throw new Error(`${email} could not sign in: ${answer.errorSummary().join(' ')}`);
      if (answer.location === '/log-ind/trin-2')
        await (await answer.follow()).submit({ code: await codes.codeOf(email) });
      return one;
    },
    api: async (email, password = testPassword) => {
      const client = new ApiClient(address);
      if (email !== undefined) await client.signIn(email, password, await codes.codeOf(email));
      return client;
    },
    close: async () => {
      await drain(app, [server]);
      await database.drop();
    },
  };
}

const stopClock = `UPDATE domain_clock SET running = false, anchor_domain = $1, anchor_system = clock_timestamp()`;
