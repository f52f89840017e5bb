import { join } from 'node:path';
import { LogContact } from '@samraad/dialogue';
import { Refused } from '@samraad/platform';
import { stageObstacle } from '@samraad/requests';
import type { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type Ask, doing, FormPage, PageAt, type ParsedForm, type Sent } from '../../shell';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { dialoguePaths } from '../dialogue.paths';
import { contactForm, instantOf } from './log-contact.form';
import { presentLogContact } from './log-contact.presenter';

type Form = ReturnType<typeof contactForm>;

/** The provider notes a call or meeting. */
@PageAt('case.log-contact', 'dialogue.log-contact', { writes: 'contact' })
export class LogContactPage extends FormPage<Form, CaseOnDesk> {
  readonly template = join(__dirname, 'log-contact.hbs');
  readonly form = async ({ req }: Ask) => contactForm(idsBySide(await this.desk.open(req)));
  override readonly fields = {
    'dialogue.contact-ahead': 'heldOn',
    'dialogue.contact-before-request': 'heldOn',
    'dialogue.contact-with-nobody': 'withManagement',
    'dialogue.contact-not-a-party': 'withManagement',
    'dialogue.contact-on-both-sides': 'withEmployees',
  };

  constructor(private readonly desk: CaseDesk) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.desk.open(req);
    const closed = stageObstacle('dialogue.log-contact', desk.facts.stage);
    if (closed) throw new Refused(closed);
    return desk;
  }

  present(desk: CaseOnDesk, _ask: Ask, { fields, submission }: Sent) {
    return presentLogContact(desk, fields, submission);
  }

  /** Also refuses the hour that the spring change skips. */
  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<z.output<Form>>> {
    const form = await super.parse(body, ask);
    if (!form.ok || instantOf(form.data.heldOn, form.data.heldAt) !== null) return form;
    const errors = [{ field: 'heldAt', message: dialogueDa.contact.noHour }];
    return { ok: false, typed: form.typed, errors };
  }

  act({ kind, heldOn, heldAt, withManagement, withEmployees }: z.output<Form>, { caseId }: Ask) {
    const instant = instantOf(heldOn, heldAt) as Date; // parse has seen to it
    return doing(LogContact, { caseId, kind, heldAt: instant, withManagement, withEmployees });
  }

  next(_: unknown, { caseId }: Ask) {
    return dialoguePaths.messages(caseId);
  }
}

function idsBySide(desk: CaseOnDesk) {
  const of = (side: string) =>
    desk.parties.filter((party) => party.side === side).map((party) => party.personId);
  return { management: of('management'), employees: of('employees') };
}
