import { Injectable } from '@nestjs/common';
import { type NewPerson, TakeInPeople } from '@samraad/identity';
import { newId, refuse, type Tx } from '@samraad/platform';
import { timeOfDays } from '../domain/role-days.rules';
import { findImport, finishImport, type TakenIn } from '../persistence/people-import.store';
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
    if (found.takenIn) refuse('people.import-gone', {}, 409);
    const { judged, wrong } = await this.preview.judge(tx, keeper, found.kept);
    const of = (...is: readonly JudgedLine['outcome']['is'][]) =>
      judged.filter((one) => is.includes(one.outcome.is));
    const people = newPeople(of('new-person'));
    const roles = of('new-person', 'new-role').map((one) => newRole(one, people));
    const ends = of('changed').flatMap(({ line, outcome }) =>
      outcome.is === 'changed' ? [{ id: outcome.roleId, to: timeOfDays(line.from, line.lastDay).to }] : [],
    );
    if (roles.length + ends.length === 0) refuse('people.import-nothing');
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
    tx.audit({ stream: `people-import:${id}`, action: 'people.taken-in', facts: { ...counts } });
    return counts;
  }
}

/** Each new address once, however many roles it has. */
function newPeople(lines: readonly JudgedLine[]): ReadonlyMap<string, NewPerson> {
  const people = new Map<string, NewPerson>();
  for (const { line } of lines) {
    const { email, name } = line;
    if (!people.has(email)) people.set(email, { personId: newId(), accountId: newId(), name, email });
  }
  return people;
}

function newRole({ line, ground }: JudgedLine, people: ReadonlyMap<string, NewPerson>) {
  const personId = ground.person?.id ?? people.get(line.email)?.personId ?? '';
  const { role, from, lastDay } = line;
  return { id: newId(), personId, role, unitId: ground.unit?.id ?? '', ...timeOfDays(from, lastDay) };
}
