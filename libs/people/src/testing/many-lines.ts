import { AuditModule } from '@samraad/audit';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, DomainClock, DueWorkSweeper, systemActor } from '@samraad/platform';
import { createTestApp } from '@samraad/platform/testing';
import { seedScheme } from '@samraad/scheme/testing';
import { keeperOf } from '../application/acting-keeper';
import { OrderTakeIn } from '../application/order-take-in';
import { PeopleImportPreview } from '../application/people-import.preview';
import { ReadPeopleFile } from '../application/read-people-file';
import { PeopleModule } from '../people.module';
import type { TakenIn } from '../persistence/people-import.store';

/** What a large file came to, and how long each step of it took. */
export interface ManyTakenIn {
  readonly took: TakenIn | null;
  readonly ms: Readonly<Record<'read' | 'preview' | 'order' | 'enter' | 'again', number>>;
}

/** Two lines a person, at two workplaces; every hundredth line is wrong. */
function fileOf(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, n) => {
    const who = `Person ${n >> 1};p${n >> 1}@mange.example`;
    const unit = n % 2 === 0 ? 'sj-demo-akut' : 'sj-demo-medicin';
    return `${who};${n % 100 === 99 ? 'kok' : 'orienteret'};${unit};1.12.2026;${n % 3 === 0 ? '31.12.2027' : ''}`;
  });
  return new TextEncoder().encode(`Navn;E-mail;Rolle;Enhed;Fra;Til\n${lines.join('\n')}\n`);
}

/** Takes a large file in as the page and the worker do, and looks at it once more. */
export async function takeInMany(count: number): Promise<ManyTakenIn> {
  const app = await createTestApp([AuditModule, NotificationModule, PeopleModule]);
  try {
    await app.setTime('2026-11-27T09:00:00Z');
    await seedScheme(app);
    const { actor, personId } = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'administrator' }] }),
    );
    const keeper = keeperOf(personId, [{ role: 'administrator', unitId: null }]);
    const ms: Record<string, number> = {};
    const timed = async <T>(step: keyof ManyTakenIn['ms'], work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const done = await work();
      ms[step] = Math.round(performance.now() - began);
      return done;
    };
    const bytes = fileOf(count);
    const read = () => app.uow.run(actor, (tx) => app.get(ReadPeopleFile).execute(tx, { bytes }));
    const look = (id: string) => app.get(PeopleImportPreview).of(app.get(Database), keeper, id);
    const { id } = await timed('read', read);
    await timed('preview', () => look(id));
    await timed('order', () => app.uow.run(actor, (tx) => app.get(OrderTakeIn).execute(tx, { id })));
    await timed('enter', async () => app.get(DueWorkSweeper).sweep(await app.get(DomainClock).now()));
    const took = (await look(id))?.takenIn ?? null;
    const again = await read();
    await timed('again', () => look(again.id));
    return { took, ms: ms as ManyTakenIn['ms'] };
  } finally {
    await app.close();
  }
}
