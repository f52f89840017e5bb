import { addressOf, formatShortDayYear, textOf } from '@samraad/platform';
import type { StatedRole } from '@samraad/people';
import { type Fields, type ListTable, pagination, pastEnd, type Turn } from '../../../views';
import { statedRolesWords as words } from './stated-roles.da';

/** How many a page holds. */
export const pageSize = 50;

const pageAt = (page: number) => addressOf('stated-roles', {}, page > 1 ? { side: String(page) } : {});
const roleOf = ({ role }: StatedRole) => textOf(`role.${role}`);

/** Stated roles that wait, the oldest first. */
export function presentStatedRoles(
  { items, total }: { readonly items: readonly StatedRole[]; readonly total: number },
  page = 1,
) {
  const { person, role, where, since, signed } = words.columns;
  const pages = Math.ceil(total / pageSize);
  return {
    head: { title: words.title },
    turn: {
      tone: total > 0 ? 'own' : 'done',
      sentence: total > 0 ? words.waiting(total) : words.none,
      explanation: words.explanation,
    } satisfies Turn,
    list: words.title,
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [person, role, where, since, signed].map((label) => ({ label })),
      rows: items.map((one) => ({
        cells: [
          { text: one.name, href: addressOf('stated-role', { assignmentId: one.id }) },
          { text: roleOf(one) },
          { text: one.unit, sub: one.region },
          { text: formatShortDayYear(one.statedAt) },
          { text: words.signed(one.signed) },
        ],
      })),
      empty: pastEnd(page, pages, pageAt) ?? { heading: words.emptyHeading, text: words.emptyText },
    } satisfies ListTable,
    pagination: pagination(page, pages, pageAt),
  };
}

/** One of them: right or wrong, each with what it means. */
export function presentStatedRole(one: StatedRole, fields: Fields, submission: string) {
  const back = addressOf('stated-roles');
  return {
    head: { title: words.judgeTitle(one.name), back: { text: words.title, href: back } },
    lead: words.lead(one.name, roleOf(one).toLowerCase(), one.unit),
    answer: fields.radios({
      name: 'answer',
      label: words.question,
      items: [
        { value: 'right', label: words.right, hint: words.rightHint },
        { value: 'wrong', label: words.wrong, hint: words.wrongHint(words.signed(one.signed)) },
      ],
    }),
    form: {
      action: addressOf('stated-role', { assignmentId: one.id }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: back },
    },
  };
}
