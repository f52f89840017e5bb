import { join } from 'node:path';
import { MailProblemsQuery } from '@samraad/notification';
import { PageAt, ReadPage } from '../shell';
import { presentMails } from './mails.presenter';

type Problems = Parameters<typeof presentMails>[0];

/** How many mails that did not arrive are looked among. */
export const shownMails = { limit: 200, offset: 0 };

/** Mails that did not arrive, for the administrator. */
@PageAt('mails', 'mails.status')
export class MailsPage extends ReadPage<Problems> {
  readonly template = join(__dirname, 'mails.hbs');

  constructor(private readonly problems: MailProblemsQuery) {
    super();
  }

  open() {
    return this.problems.list(shownMails);
  }

  present(problems: Problems) {
    return presentMails(problems);
  }
}
