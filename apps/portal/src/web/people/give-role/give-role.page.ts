import { join } from 'node:path';
import { GiveRoles, type PersonOfKeeper, PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent, type Typed, typedToday } from '../../shell';
import { regionsKept } from '../shared/keeper-view';
import { peoplePaths } from '../shared/people.paths';
import { RoleChoicesReader } from '../shared/role-choices.reader';
import { roleCommand, roleFieldOf, roleFields } from '../shared/role-form';
import { presentGiveRole } from './give-role.presenter';

const form = z.object(roleFields);

/** A role is given, at one or several units at once. */
@PageAt('person.give-role', 'people.give-role')
export class GiveRolePage extends FormPage<typeof form, PersonOfKeeper> {
  readonly template = join(__dirname, 'give-role.hbs');
  readonly form = form;
  override readonly fields = roleFieldOf;

  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
    private readonly choices: RoleChoicesReader,
  ) {
    super();
  }

  async open(ask: Ask) {
    const person = await this.people.one(this.db, ask.param('personId'), regionsKept(ask.viewer));
    return person?.mergedInto ? new GoTo(peoplePaths.person(person.mergedInto.id)) : person;
  }

  async present(person: PersonOfKeeper, { viewer }: Ask, sent: Sent) {
    const typed = sent.typedOr(typedToday('from', person.now));
    const choices = await this.choices.of(viewer, typed);
    return presentGiveRole(person, choices, new Fields(typed, sent.errors), sent.submission);
  }

  /** "Find" sends nothing: what it found stands to be ticked. */
  override retype(typed: Typed): Typed | null {
    return typed['do'] === 'find' ? typed : null;
  }

  act(data: z.output<typeof form>, ask: Ask) {
    return doing(GiveRoles, { personId: ask.param('personId'), ...roleCommand(data) });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
