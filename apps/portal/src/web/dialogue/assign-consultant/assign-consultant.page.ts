import { join } from 'node:path';
import { AssignConsultant, limits, ProviderAnswersQuery } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { casePaths } from '../../cases/cases.paths';
import { type Ask, doing, FormPage, id, longText, optional, PageAt, type Sent } from '../../shell';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { ColleaguesReader } from '../colleagues.reader';
import { presentAssignConsultant, type Staff } from './assign-consultant.presenter';

const form = z.object({
  personId: id(dialogueDa.assign.person),
  note: optional(longText(limits.note, dialogueDa.assign.note)),
});

interface Opened {
  readonly desk: CaseOnDesk;
  readonly staff: Staff;
}

/** Gives a case to a colleague. */
@PageAt('case.assign', 'dialogue.assign', { writes: 'note' })
export class AssignConsultantPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'assign-consultant.hbs');
  readonly form = form;
  override readonly fields = { 'dialogue.not-at-provider': 'personId', 'dialogue.note-too-long': 'note' };

  constructor(
    private readonly db: Database,
    private readonly desk: CaseDesk,
    private readonly colleagues: ColleaguesReader,
    private readonly answers: ProviderAnswersQuery,
  ) {
    super();
  }

  async open({ req, caseId }: Ask) {
    const desk = await this.desk.open(req);
    const [colleagues, history] = await Promise.all([
      this.colleagues.of(desk),
      desk.provider ? this.answers.assignments(this.db, caseId, desk.provider.id) : [],
    ]);
    return { desk, staff: { colleagues, history } };
  }

  present({ desk, staff }: Opened, _ask: Ask, { fields, submission }: Sent) {
    return presentAssignConsultant(desk, staff, fields, submission);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(AssignConsultant, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return casePaths.case(caseId);
  }
}
