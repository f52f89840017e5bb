import { Injectable } from '@nestjs/common';
import { type NewPerson, TakeInPeople } from '@samraad/identity';
import { newId, refuse, type Tx } from '@samraad/platform';
import { timesOfDays } from '../domain/role-days.rules';
import { peopleImportState } from '../domain/people-import-state';
import type { Keeper } from '../domain/role-keeping.rules';
import { findImport, finishImport, type KeptLines, type TakenIn } from '../persistence/people-import.store';
import { ActingKeeper } from './acting-keeper';
import { type JudgedLine, PeopleImportPreview } from './people-import.preview';

/** Takes a kept file in: all its right lines in one commit, or none; the same file again changes nothing. */
@Injectable()
export class TakeInFile {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly preview: PeopleImportPreview,
    private readonly takeIn: TakeInPeople,
  ) {}

  /** 404 when the file is another's or gone, 409 when it was taken in before, 422 when it would change nothing. */
  async execute(tx: Tx, { id }: { readonly id: string }): Promise<TakenIn> {
    const keeper = await this.keepers.of(tx);
    const found = (await findImport(tx, id, keeper.personId, true)) ?? refuse('platform.not-found', {}, 404);
    if (peopleImportState(found) !== 'read') refuse('people.import-gone', {}, 409);
    return this.enter(tx, keeper, id, found.kept);
  }

  /** Of a file whose row is held: its right lines as they are judged now. 422 when they would change nothing. */
  async enter(tx: Tx, keeper: Keeper, id: string, kept: KeptLines): Promise<TakenIn> {
    const { judged, wrong } = await this.preview.judge(tx, keeper, kept);
    if (changesNothing({ judged })) refuse('people.import-nothing');
    const of = (...is: readonly JudgedLine['outcome']['is'][]) =>
      judged.filter((one) => is.includes(one.outcome.is));
    const people = newPeople(of('new-person'));
    const timeOf = timesOfDays();
    const roles = of('new-person', 'new-role').map((one) => newRole(one, people, timeOf));
    const ends = of('changed').flatMap(({ line, outcome }) =>
      outcome.is === 'changed' ? [{ id: outcome.roleId, to: timeOf(line.from, line.lastDay).to }] : [],
    );
    await this.takeIn.execute(tx, { people: [...people.values()], roles, ends });
    const unchanged = of('unchanged').length;
    const counts = {
      people: people.size,
      roles: roles.length,
      changed: ends.length,
      unchanged,
      wrong: wrong.length,
    };
    await finishImport(tx, id, counts);
    tx.audit({
      stream: `people-import:${id}`,
      action: 'people.taken-in',
      facts: { ...counts, by: keeper.personId },
    });
    return counts;
  }
}

/** Whether no line would change anything. */
export const changesNothing = ({ judged }: { readonly judged: readonly JudgedLine[] }): boolean =>
  judged.every(({ outcome }) => outcome.is === 'unchanged');

/** Each new address once, however many roles it has. */
function newPeople(lines: readonly JudgedLine[]): ReadonlyMap<string, NewPerson> {
  const people = new Map<string, NewPerson>();
  for (const { line } of lines) {
    const { email, name } = line;
    if (!people.has(email)) people.set(email, { personId: newId(), accountId: newId(), name, email });
  }
  return people;
}

function newRole(
  { line, ground }: JudgedLine,
  people: ReadonlyMap<string, NewPerson>,
  timeOf: ReturnType<typeof timesOfDays>,
) {
  const personId = ground.person?.id ?? people.get(line.email)?.personId ?? '';
  const { role, from, lastDay } = line;
  return { id: newId(), personId, role, unitId: ground.unit?.id ?? '', ...timeOf(from, lastDay) };
}
