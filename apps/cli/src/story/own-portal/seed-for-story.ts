import { NestFactory } from '@nestjs/core';
import {
  ClockMover,
  type Config,
  Installation,
  PlatformModule,
  systemActor,
  UnitOfWork,
} from '@samraad/platform';
import { roundSeeds } from '@samraad/scheme';
import { SeedPeople } from '../../seed/people/seed-people';
import { SeedReference } from '../../seed/seed-reference';
import { SeedModule } from '../../seed/seed.module';

/** Where and when a story plays: the round, when its people take up their roles, and its first instant. */
export interface StorySetting {
  readonly round: string;
  readonly peopleFrom: Date;
  readonly begins: Date;
}

const seeder = systemActor('story');

/** One round with its frames and the demo's people, but none of the demo's cases; domain time stands at the beginning. */
export async function seedForStory(
  config: Config,
  { round, peopleFrom, begins }: StorySetting,
): Promise<void> {
  const root = { module: class StorySeed {}, imports: [PlatformModule.forRoot(config), SeedModule] };
  const app = await NestFactory.createApplicationContext(root, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const uow = app.get(UnitOfWork);
    const mover = app.get(ClockMover);
    await mover.stopAt(peopleFrom);
    const seeds = roundSeeds.filter(({ key }) => key === round);
    await uow.run(seeder, (tx) => app.get(SeedReference).execute(tx, seeds));
    await uow.run(seeder, async (tx) => void (await app.get(SeedPeople).execute(tx)));
    await mover.moveTo(begins, { keepRunning: false, drainJobs: false });
    await uow.run(seeder, (tx) => app.get(Installation).mark(tx, { demo: true, seeded: `story-${round}` }));
  } finally {
    await app.close();
  }
}
