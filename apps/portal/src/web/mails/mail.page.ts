import { join } from 'node:path';
import { type MailProblem, MailProblemsQuery, ResendMail } from '@samraad/notification';
import { z } from 'zod';
import { type Ask, doing, FormPage, newSubmission, PageAt } from '../shell';
import { mailPaths } from './mails.paths';
import { presentMail } from './mails.presenter';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** One mail that did not arrive: what it was, why, and a way to send it again. */
@PageAt('mail', 'mails.resend', { read: 'mails.status' })
export class MailPage extends FormPage<typeof form, MailProblem> {
  readonly template = join(__dirname, 'mail.hbs');
  readonly form = form;

  constructor(private readonly problems: MailProblemsQuery) {
    super();
  }

  open(ask: Ask) {
    return this.problems.one(ask.param('mailId'));
  }

  present(mail: MailProblem) {
    // A second try after a refusal is another sending.
    return presentMail(mail, newSubmission());
  }

  act(_: unknown, ask: Ask) {
    return doing(ResendMail, { mailId: ask.param('mailId') });
  }

  next() {
    return mailPaths.list();
  }
}
