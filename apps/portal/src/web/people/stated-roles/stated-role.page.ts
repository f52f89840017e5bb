import { join } from 'node:path';
import { JudgeRole, keeperOf, type StatedRole, StatedRolesQuery } from '@samraad/people';
import { addressOf, Database } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { statedRolesWords as words } from './stated-roles.da';
import { presentStatedRole } from './stated-roles.presenter';

const form = z.object({ answer: choice(['right', 'wrong'], words.question) });

/** A keeper says whether a stated role is right (domain.md §2–3). */
@PageAt('stated-role', 'people.judge-stated-role')
export class StatedRolePage extends FormPage<typeof form, StatedRole> {
  readonly template = join(__dirname, 'stated-role.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly stated: StatedRolesQuery,
  ) {
    super();
  }

  open(ask: Ask) {
    const keeper = keeperOf(ask.viewer.personId, ask.viewer.roles);
    return this.stated.one(this.db, keeper, ask.param('assignmentId'));
  }

  present(one: StatedRole, _: Ask, { fields, submission }: Sent) {
    return presentStatedRole(one, fields, submission);
  }

  act({ answer }: z.output<typeof form>, ask: Ask) {
    return doing(JudgeRole, { assignmentId: ask.param('assignmentId'), right: answer === 'right' });
  }

  next() {
    return addressOf('stated-roles');
  }
}
