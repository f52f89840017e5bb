import { Injectable } from '@nestjs/common';
import { TasksOfPersonQuery } from '@samraad/monitoring';
import { PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { type Closing, mostTasks } from './closing.presenter';

/** Tells what becomes of somebody's roles and tasks when their account is closed. */
@Injectable()
export class ClosingReader {
  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
    private readonly tasks: TasksOfPersonQuery,
  ) {}

  async of(personId: string, accountId: string): Promise<Closing> {
    const person = await this.people.one(this.db, personId, null);
    if (!person) throw new Error('whoever has an account is a person');
    const { now } = person;
    const another = person.accounts.some(({ id, active }) => active && id !== accountId);
    if (another) return { roles: [], tasks: [], another, now };
    const roles = person.roles.filter(({ state }) => state !== 'ended');
    return { roles, tasks: await this.tasks.left(this.db, personId, mostTasks + 1), another, now };
  }
}
