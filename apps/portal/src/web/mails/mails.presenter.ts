import type { MailProblem } from '@samraad/notification';
import { formatInstantYear, formatShortDay, t } from '@samraad/platform';
import { type ListTable, pagination, pastEnd } from '../../views';
import { mailPaths } from './mails.paths';
import { mailPageWords as words } from './mails.da';

const statusOf = (mail: MailProblem) => t(`mails.status.${mail.status}`);

/** How many mails a page holds. */
export const pageSize = 50;

/** The mails a human must look at, newest first. */
export function presentMails(
  found: { readonly items: readonly MailProblem[]; readonly total: number },
  page = 1,
) {
  const pages = Math.ceil(found.total / pageSize);
  return {
    head: { title: t('mails.title'), sub: t('mails.sub') },
    table: {
      caption: t('mails.title'),
      captionHidden: true,
      columns: [words.mail, words.to, words.why, words.day].map((label) => ({ label })),
      rows: found.items.map((mail) => ({
        cells: [
          { text: mail.subject, href: mailPaths.mail(mail.id) },
          { text: mail.to ?? t('mails.no-address') },
          { pill: { text: statusOf(mail), tone: 'bad' as const }, sub: mail.lastError ?? '' },
          { text: formatShortDay(mail.at) },
        ],
      })),
      empty: pastEnd(page, pages, mailPaths.page) ?? {
        heading: t('mails.empty.heading'),
        text: t('mails.empty.text'),
      },
    } satisfies ListTable,
    pagination: pagination(page, pages, mailPaths.page),
  };
}

/** One of them, with a way to send it again. */
export function presentMail(mail: MailProblem, submission: string) {
  return {
    head: { title: mail.subject, back: { text: t('mails.title'), href: mailPaths.list() } },
    facts: {
      rows: [
        { key: words.to, value: mail.to ?? t('mails.no-address') },
        { key: words.status, value: statusOf(mail) },
        { key: words.attempts, value: String(mail.attempts) },
        { key: words.errorCode, value: mail.lastError ?? '–' },
        { key: words.written, value: formatInstantYear(mail.at) },
      ],
    },
    form: {
      action: mailPaths.mail(mail.id),
      submission,
      submit: { text: t('mails.resend') },
      cancel: { text: t('mails.back'), href: mailPaths.list() },
    },
  };
}
