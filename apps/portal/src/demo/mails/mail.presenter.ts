import type { CaughtMail } from '@samraad/notification';
import { formatInstantYear, t } from '@samraad/platform';
import { demoPaths } from '../demo.paths';

/** One mail: its facts, both its parts, and the links a reader would follow. */
export function presentMail(mail: CaughtMail, baseUrl: string) {
  return {
    head: { title: mail.subject || '–', back: { text: t('demo.all-mails'), href: demoPaths.mails } },
    facts: {
      rows: [
        { key: t('demo.from'), value: mail.from },
        { key: t('demo.to'), value: mail.to },
        { key: t('demo.at'), value: formatInstantYear(mail.at) },
      ],
    },
    links: linksIn(mail.text, baseUrl),
    frame: mail.html ? demoPaths.mailHtml(mail.id) : '',
    text: mail.text,
  };
}

/** Addresses of this portal in a mail, as links. */
function linksIn(text: string, baseUrl: string): { items: { text: string; href: string }[] } | null {
  const found = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const paths = found.filter((url) => url.startsWith(`${baseUrl}/`)).map((url) => url.slice(baseUrl.length));
  const items = [...new Set(paths)].map((path) => ({ text: t('demo.open-link', { path }), href: path }));
  return items.length > 0 ? { items } : null;
}
