import { join } from 'node:path';
import { ChangeRoleEnd, lastDayOf } from '@samraad/people';
import { z } from 'zod';
import { Fields } from '../../../views';
import {
  type Ask,
  choice,
  day,
  doing,
  FormPage,
  optional,
  PageAt,
  type Sent,
  textField,
  type Typed,
  typedDay,
} from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { RoleOnDeskReader } from '../shared/role-on-desk.reader';
import { changeRoleWords as words } from './change-role.da';
import { presentChangeRole, type RoleOnDesk } from './change-role.presenter';

const form = z.object({
  when: choice(['day', 'now', 'open'], words.when),
  lastDay: optional(day(words.lastDay)),
  find: optional(textField<string>(words.find, (value) => ({ value }))),
  heir: optional(textField<string>(words.heir, (value) => ({ value }))),
});

/** When a role ends, now or on a day, and who takes it over. */
@PageAt('person.role', 'people.change-role')
export class ChangeRolePage extends FormPage<typeof form, RoleOnDesk> {
  readonly template = join(__dirname, 'change-role.hbs');
  readonly form = form;
  override readonly fields = {
    'people.no-last-day': 'lastDay',
    'people.last-day-past': 'lastDay',
    'identity.role-ends-before-start': 'lastDay',
    'people.heir-without-end': 'heir',
    'people.heir-is-self': 'heir',
    'people.last-administrator': 'when',
  };

  constructor(private readonly roles: RoleOnDeskReader) {
    super();
  }

  open(ask: Ask) {
    return this.roles.open(ask);
  }

  async present(desk: RoleOnDesk, ask: Ask, sent: Sent) {
    const { to } = desk.role;
    const stored = { heir: 'none', when: 'day', ...typedDay('lastDay', to && lastDayOf(to)) };
    const typed = sent.typedOr(stored);
    const found = await this.roles.heirs(ask, typed, desk.person.id);
    return presentChangeRole(desk, found, new Fields(typed, sent.errors), sent.submission);
  }

  /** "Find" sends nothing: whoever it found can be chosen. */
  override retype(typed: Typed): Typed | null {
    return typed['do'] === 'find' ? typed : null;
  }

  act({ when, lastDay, heir }: z.output<typeof form>, ask: Ask) {
    return doing(ChangeRoleEnd, {
      assignmentId: ask.param('assignmentId'),
      when,
      lastDay,
      heir: heir === null || heir === 'none' ? null : { personId: heir },
    });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
