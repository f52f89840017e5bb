import { join } from 'node:path';
import { MailProblemsQuery } from '@samraad/notification';
import { type Ask, pageAsked, PageAt, ReadPage } from '../shell';
import { pageSize, presentMails } from './mails.presenter';

type Problems = Parameters<typeof presentMails>[0];

/** Mails that did not arrive, for the administrator. */
@PageAt('mails', 'mails.status')
export class MailsPage extends ReadPage<Problems> {
  readonly template = join(__dirname, 'mails.hbs');

  constructor(private readonly problems: MailProblemsQuery) {
    super();
  }

  open({ query }: Ask) {
    return this.problems.list({ limit: pageSize, offset: (pageAsked(query) - 1) * pageSize });
  }

  present(problems: Problems, { query }: Ask) {
    return presentMails(problems, pageAsked(query));
  }
}
