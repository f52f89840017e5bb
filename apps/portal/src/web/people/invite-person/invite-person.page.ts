import { join } from 'node:path';
import { InviteWithRole, type InvitedWithRole } from '@samraad/people';
import { Database, readDomainTime } from '@samraad/platform';
import { z } from 'zod';
import { Fields } from '../../../views';
import {
  type Ask,
  doing,
  email,
  FormPage,
  PageAt,
  type Sent,
  text,
  type Typed,
  typedToday,
} from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { RoleChoicesReader } from '../shared/role-choices.reader';
import { roleCommand, roleFieldOf, roleFields } from '../shared/role-form';
import { invitePersonWords as words } from './invite-person.da';
import { presentInvitePerson } from './invite-person.presenter';

const form = z.object({ name: text(200, words.name), email: email(words.email), ...roleFields });

/** Somebody is invited to a role. */
@PageAt('people.invite', 'people.invite')
export class InvitePersonPage extends FormPage<typeof form, { readonly now: Date }, InvitedWithRole> {
  readonly template = join(__dirname, 'invite-person.hbs');
  readonly form = form;
  override readonly fields = {
    ...roleFieldOf,
    'people.other-name': 'email',
    'identity.email-taken': 'email',
    'identity.bad-email': 'email',
    'identity.bad-name': 'name',
  };

  constructor(
    private readonly db: Database,
    private readonly choices: RoleChoicesReader,
  ) {
    super();
  }

  async open() {
    return { now: await readDomainTime(this.db) };
  }

  async present({ now }: { readonly now: Date }, { viewer }: Ask, sent: Sent) {
    const typed = sent.typedOr(typedToday('from', now));
    const choices = await this.choices.of(viewer, typed);
    return presentInvitePerson(choices, new Fields(typed, sent.errors), sent.submission);
  }

  /** "Find" sends nothing: what it found stands to be ticked. */
  override retype(typed: Typed): Typed | null {
    return typed['do'] === 'find' ? typed : null;
  }

  act({ name, email: to, ...role }: z.output<typeof form>) {
    return doing(InviteWithRole, { name, email: to, ...roleCommand(role) });
  }

  next({ personId }: InvitedWithRole) {
    return peoplePaths.person(personId);
  }
}
