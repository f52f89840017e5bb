import type { INestApplicationContext, Type } from '@nestjs/common';
import { SeedMailDelivery } from '@samraad/notification';
import { ClockMover, Database, Installation, systemActor, UnitOfWork } from '@samraad/platform';
import { type RoundKey, roundSeeds } from '@samraad/scheme';
import type { DemoCase } from './cases/demo-case';
import { beforeDemoRound, beforeOk15, beforeOk18, demoBegins } from './demo-times';
import { SeedPeople } from './people/seed-people';
import { SeedRegionalLogins } from './people/seed-regional-logins';
import { leaveOpen } from './play/open-decisions';
import { playHistory } from './play/play-history';
import type { House } from './play/scene';
import { seedInvoiceParties } from './play/invoice-parties';
import { SeedReference } from './seed-reference';
import { demoMark, imageMark } from './seed-state';

const seeder = systemActor('seed');
const only = (key: RoundKey) => roundSeeds.filter((round) => round.key === key);

/** Which demo is made. */
export interface DemoPlan {
  /** The demo's own; the benchmark (test/bench) plays the same ones, earlier. */
  readonly cases: readonly DemoCase[];
  /** It becomes an image: its clock stands until somebody moves in. */
  readonly asImage: boolean;
}

/**
 * Makes the whole demo in an empty database, in the order of domain time: rounds at their openings, people, and forty
 * cases played through the use cases real people use. Ends with the clock at the demo's beginning, running or standing.
 */
export async function seedDemo(app: INestApplicationContext, { cases, asImage }: DemoPlan): Promise<void> {
  const uow = app.get(UnitOfWork);
  const installation = app.get(Installation);
  const mover = app.get(ClockMover);
  const reference = app.get(SeedReference);
  const moveTo = (instant: Date) => stepTo(mover, instant);
  const enter = (key: RoundKey) => uow.run(seeder, (tx) => reference.execute(tx, only(key)));
  await uow.run(seeder, (tx) => installation.mark(tx, { demo: true, seeded: '' }));
  // What a crash loses here is made anew from the start; the last commit, as usual, waits for the disk.
  await setDurable(app, false);
  await mover.stopAt(beforeOk15);
  await app.get(SeedMailDelivery).during(async () => {
    await enter('ok-15');
    await moveTo(beforeOk18);
    await enter('ok-18');
    await moveTo(beforeDemoRound);
    await enter('demo-26');
    const people = await uow.run(seeder, (tx) => app.get(SeedPeople).execute(tx));
    await uow.run(seeder, (tx) => app.get(SeedRegionalLogins).execute(tx));
    await uow.run(seeder, (tx) => seedInvoiceParties(app, tx));
    const house: House = { uow, people, get: finder(app), billNumber: billNumbers() };
    await playHistory(house, cases, moveTo);
    await leaveOpen(house);
    await mover.moveTo(demoBegins, { keepRunning: false, drainJobs: false });
  });
  await setDurable(app, true);
  await uow.run(seeder, (tx) =>
    installation.mark(tx, { demo: true, seeded: asImage ? imageMark : demoMark }),
  );
  if (!asImage) await mover.moveTo(demoBegins, { keepRunning: true, drainJobs: false });
}

/** Most steps have nothing due on the way; then setting the clock is a third of the work. */
async function stepTo(mover: ClockMover, instant: Date): Promise<void> {
  if ((await mover.nextInstant(instant)) === null) await mover.stopAt(instant);
  else await mover.moveTo(instant, { keepRunning: false, drainJobs: false });
}

/** Everything runs one after another, so it is one connection all the way. */
async function setDurable(app: INestApplicationContext, durable: boolean): Promise<void> {
  await app.get(Database).query(`SET synchronous_commit = ${durable ? 'on' : 'off'}`);
}

function finder(app: INestApplicationContext): House['get'] {
  return <T>(type: Type<T>): T => app.get(type, { strict: false });
}

function billNumbers(): House['billNumber'] {
  const used = new Map<string, number>();
  return (provider) => {
    const next = (used.get(provider) ?? 0) + 1;
    used.set(provider, next);
    return `${provider.toUpperCase()}-2026-${String(next).padStart(3, '0')}`;
  };
}
