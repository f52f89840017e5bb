import type { AuditFound } from '@samraad/monitoring';
import { addressOf } from '@samraad/platform';
import { Fields, type Link, type ListTable } from '../../../../views';
import { auditLine } from './audit-line';
import { type AuditQuestion, questionAddress } from './audit-question';
import { auditSearchWords as words } from './audit-search.da';

/** A page of the audit. */
export interface AuditPageFound {
  readonly items: readonly AuditFound[];
  readonly more: boolean;
  readonly page: number;
}

/** What is asked for above, what was found below. */
export function presentAuditSearch({ items, more, page }: AuditPageFound, { typed, errors }: AuditQuestion) {
  const at = (side: number): string => questionAddress('audit-search', typed, { side: String(side) });
  const steps: Link[] = [
    ...(page > 1 ? [{ text: words.newer, href: at(page - 1) }] : []),
    ...(more ? [{ text: words.older, href: at(page + 1) }] : []),
  ];
  return {
    head: { title: words.title, sub: words.sub },
    search: searchOf(typed, new Fields(typed, errors)),
    table: tableOf(items),
    steps,
    csv: { text: words.csv, href: questionAddress('audit-search.csv', typed) },
  };
}

function searchOf(typed: AuditQuestion['typed'], fields: Fields) {
  const areas = Object.entries(words.areas).map(([value, text]) => ({ value, text }));
  const day = (name: 'fra' | 'til', label: string) =>
    fields.text({ name, label, hint: words.dayHint, width: 'medium', inputmode: 'text', optional: true });
  return {
    action: addressOf('audit-search'),
    label: words.search,
    stream: typed.spor,
    person: fields.text({
      name: 'hvem',
      label: words.person,
      width: 'medium',
      inputmode: 'text',
      optional: true,
    }),
    case: fields.text({
      name: 'sag',
      label: words.case,
      width: 'medium',
      inputmode: 'text',
      optional: true,
    }),
    area: fields.select({
      name: 'om',
      label: words.area,
      optional: true,
      options: [{ value: '', text: words.anyArea }, ...areas],
    }),
    from: day('fra', words.from),
    to: day('til', words.to),
    submit: words.submit,
  };
}

function tableOf(items: readonly AuditFound[]): ListTable {
  const { when, what, who, where } = words.columns;
  return {
    caption: words.title,
    captionHidden: true,
    columns: [what, when, who, where].map((label) => ({ label })),
    rows: items.map((entry) => {
      const line = auditLine(entry);
      const place = entry.number === null ? { spor: entry.stream } : { sag: String(entry.number) };
      return {
        cells: [
          { text: line.what, ...(line.detail ? { sub: line.detail } : {}) },
          { text: line.when },
          { text: line.who, ...(line.role ? { sub: line.role } : {}) },
          { text: line.where, href: addressOf('audit-search', {}, place) },
        ],
      };
    }),
    empty: { ...words.empty, action: { text: words.all, href: addressOf('audit-search') } },
  };
}
