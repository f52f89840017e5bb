import { join } from 'node:path';
import { NameDeputy } from '@samraad/people';
import { z } from 'zod';
import { Fields } from '../../../views';
import {
  type Ask,
  day,
  doing,
  FormPage,
  id,
  optional,
  PageAt,
  type Sent,
  textField,
  type Typed,
  typedToday,
} from '../../shell';
import type { RoleOnDesk } from '../change-role/change-role.presenter';
import { peoplePaths } from '../shared/people.paths';
import { RoleOnDeskReader } from '../shared/role-on-desk.reader';
import { nameDeputyWords as words } from './name-deputy.da';
import { presentNameDeputy } from './name-deputy.presenter';

const form = z.object({
  find: optional(textField<string>(words.find, (value) => ({ value }))),
  heir: id(words.person),
  from: day(words.from),
  lastDay: day(words.lastDay),
});

/** Somebody stands in for a role, for a time. */
@PageAt('person.deputy', 'people.change-role')
export class NameDeputyPage extends FormPage<typeof form, RoleOnDesk & { readonly now: Date }> {
  readonly template = join(__dirname, 'name-deputy.hbs');
  readonly form = form;
  override readonly fields = {
    'identity.role-ends-before-start': 'lastDay',
    'people.heir-is-self': 'heir',
    'people.own-role': 'heir',
  };

  constructor(private readonly roles: RoleOnDeskReader) {
    super();
  }

  open(ask: Ask) {
    return this.roles.open(ask);
  }

  async present(desk: RoleOnDesk & { readonly now: Date }, ask: Ask, sent: Sent) {
    const typed = sent.typedOr(typedToday('from', desk.now));
    const found = await this.roles.heirs(ask, typed, desk.person.id);
    return presentNameDeputy(desk, found, new Fields(typed, sent.errors), sent.submission);
  }

  /** "Find" sends nothing: whoever it found can be chosen. */
  override retype(typed: Typed): Typed | null {
    return typed['do'] === 'find' ? typed : null;
  }

  act({ heir, from, lastDay }: z.output<typeof form>, ask: Ask) {
    return doing(NameDeputy, { assignmentId: ask.param('assignmentId'), personId: heir, from, lastDay });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
