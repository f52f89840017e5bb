import { addressOf, formatInstantYear } from '@samraad/platform';
import type { KeyValues, PageHead } from '../../../../views';
import { auditWords as words } from './audit.da';
import type { AuditFigures } from './audit.reader';

/** Each count with the page it is the count of. */
export function presentAudit(figures: AuditFigures): { head: PageHead; figures: KeyValues; more: KeyValues } {
  const { cases, duties, late, unpaid, undelivered } = figures;
  return {
    head: { title: words.title, sub: words.sub(formatInstantYear(figures.now)) },
    figures: {
      rows: [
        { key: words.cases, value: String(cases), href: addressOf('deadlines') },
        { key: words.duties, value: String(duties), href: addressOf('deadlines') },
        { key: words.late, value: String(late), href: `${addressOf('deadlines')}?vis=overskredet` },
        { key: words.unpaid, value: String(unpaid), href: addressOf('invoices') },
        { key: words.undelivered, value: String(undelivered), href: addressOf('mails') },
      ],
    },
    more: {
      rows: [
        { key: words.done, value: words.search, href: addressOf('audit-search') },
        { key: words.money, value: words.frames, href: addressOf('frames') },
        { key: words.traced, value: words.trace, href: addressOf('money') },
        { key: words.results, value: words.evaluations, href: addressOf('evaluations') },
      ],
    },
  };
}
