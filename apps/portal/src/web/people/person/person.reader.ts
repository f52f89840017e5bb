import { Injectable } from '@nestjs/common';
import { mayAct, type Viewer } from '@samraad/identity';
import { TasksOfPersonQuery } from '@samraad/monitoring';
import { keeperOf, mayKeep, PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { regionsKept } from '../shared/keeper-view';
import { mostTasks, type PersonOnDesk } from './person.presenter';

/** Lays a person on the desk of whoever keeps roles; null when the person is none of theirs. */
@Injectable()
export class PersonReader {
  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
    private readonly tasks: TasksOfPersonQuery,
  ) {}

  async open(viewer: Viewer, personId: string): Promise<PersonOnDesk | null> {
    const person = await this.people.one(this.db, personId, regionsKept(viewer));
    if (!person) return null;
    const keeper = keeperOf(viewer.personId, viewer.roles);
    const changeable = person.roles.filter(
      ({ role, regionId, state }) =>
        state !== 'ended' && mayKeep(keeper, { personId, role, regionId }) === null,
    );
    const administrates = person.roles.some(
      ({ role, state }) => role === 'administrator' && state !== 'ended',
    );
    return {
      person,
      tasks: await this.tasks.of(this.db, personId, mostTasks + 1),
      changeable: new Set(changeable.map(({ id }) => id)),
      mayReset: mayAct('account.reset-factors', viewer) === 'allowed',
      mayMerge: mayAct('people.merge', viewer) === 'allowed',
      maySee: mayAct('people.see-as', viewer) === 'allowed' && !administrates,
    };
  }
}
