import type { CaughtMail } from '@samraad/notification';
import { formatInstantYear, t } from '@samraad/platform';
import '../../i18n/demo.da';
import { Fields, pagination, pastEnd, type ListTable } from '../../views';
import { demoPaths } from '../demo.paths';

interface Asked {
  readonly search: string;
  readonly current: number;
  readonly pageSize: number;
}

const addressOf = ({ search }: Asked, side: number): string => {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(side > 1 && { side: String(side) }),
  });
  return query.size > 0 ? `${demoPaths.mails}?${query}` : demoPaths.mails;
};

/** The mailbox: newest first. */
export function presentMails(found: { items: readonly CaughtMail[]; total: number }, asked: Asked) {
  const pages = Math.ceil(found.total / asked.pageSize);
  const pageHref = (side: number) => addressOf(asked, side);
  const table: ListTable = {
    caption: t('demo.mails'),
    captionHidden: true,
    columns: [{ label: t('demo.subject') }, { label: t('demo.to') }, { label: t('demo.at') }],
    rows: found.items.map((mail) => ({
      cells: [
        { text: mail.subject || '–', href: demoPaths.mail(mail.id) },
        { text: mail.to },
        { text: formatInstantYear(mail.at) },
      ],
    })),
    empty: pastEnd(asked.current, pages, pageHref) ?? {
      heading: t('demo.no-mails'),
      text: t('demo.no-mails-text'),
      ...(asked.search && { action: { text: t('demo.all-mails-show'), href: demoPaths.mails } }),
    },
  };
  return {
    head: { title: t('demo.mails'), sub: t('demo.mails-sub') },
    action: demoPaths.mails,
    search: new Fields({ q: asked.search }).text({
      name: 'q',
      label: t('demo.search'),
      type: 'search',
      optional: true,
    }),
    go: t('demo.search-go'),
    table,
    pagination: pagination(asked.current, pages, pageHref),
  };
}
