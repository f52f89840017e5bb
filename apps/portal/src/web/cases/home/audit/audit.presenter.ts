import { formatInstantYear } from '@samraad/platform';
import type { KeyValues, PageHead } from '../../../../views';
import { evaluationPaths } from '../../../evaluations/evaluations.paths';
import { framePaths } from '../../../frames/frames.paths';
import { invoicePaths } from '../../../invoices/invoices.paths';
import { mailPaths } from '../../../mails/mails.paths';
import { homePaths } from '../../../shell';
import { auditWords as words } from './audit.da';
import type { AuditFigures } from './audit.reader';

/** Each count with the page it is the count of. */
export function presentAudit(figures: AuditFigures): { head: PageHead; figures: KeyValues; more: KeyValues } {
  const { cases, duties, late, unpaid, undelivered } = figures;
  return {
    head: { title: words.title, sub: words.sub(formatInstantYear(figures.now)) },
    figures: {
      rows: [
        { key: words.cases, value: String(cases), href: homePaths.deadlines },
        { key: words.duties, value: String(duties), href: homePaths.deadlines },
        { key: words.late, value: String(late), href: `${homePaths.deadlines}?vis=overskredet` },
        { key: words.unpaid, value: String(unpaid), href: invoicePaths.list },
        { key: words.undelivered, value: String(undelivered), href: mailPaths.list() },
      ],
    },
    more: {
      rows: [
        { key: words.money, value: words.frames, href: framePaths.all },
        { key: words.results, value: words.evaluations, href: evaluationPaths.list() },
      ],
    },
  };
}
