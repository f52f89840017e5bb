import { longestMergeReason, type MergePreview, type PersonOfKeeper } from '@samraad/people';
import { refusalText, textOf } from '@samraad/platform';
import type { Cell, Fields, ListTable } from '../../../views';
import { mostTasks, timeWords } from '../person/person.presenter';
import { peoplePaths } from '../shared/people.paths';
import { mergePeopleWords } from './merge-people.da';

const { with: words } = mergePeopleWords;

/** A merge before it is made, with how much waits for either. */
export interface MergeOnDesk {
  readonly preview: MergePreview;
  readonly tasks: { readonly kept: number; readonly merged: number };
}

/** Before and after, side by side; the form only where nothing is in the way. */
export function presentMergePeople({ preview, tasks }: MergeOnDesk, fields: Fields, submission: string) {
  const { kept, merged, obstacle } = preview;
  const said = words.consequences;
  return {
    head: {
      title: words.title(kept.name, merged.name),
      ...(obstacle ? {} : { sub: words.sub }),
      back: { text: kept.name, href: peoplePaths.person(kept.id) },
    },
    obstacle: obstacle && {
      kind: 'error' as const,
      heading: words.obstacle,
      text: refusalText(obstacle),
    },
    table: comparison(preview, tasks),
    swap: { text: words.swap(merged.name), href: peoplePaths.mergeWith(merged.id, kept.id) },
    consequences: [
      said.name(kept.name),
      ...(merged.accounts.some(({ active }) => active) ? [said.signOut, said.external] : []),
      ...[said.tasks, said.history, said.sides, said.mail],
    ],
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: longestMergeReason,
      rows: 3,
    }),
    sure: fields.checkboxes({ name: 'sure', label: words.sure, items: [{ value: 'on', label: words.tick }] }),
    form: obstacle
      ? null
      : {
          action: peoplePaths.mergeWith(kept.id, merged.id),
          submission,
          submit: { text: words.submit, danger: true },
          cancel: { text: words.cancel, href: peoplePaths.person(kept.id) },
        },
  };
}

const shown = 6;
const cell = (lines: readonly string[]): Cell => {
  const [first = words.nothing, ...rest] = lines;
  const more = rest.length > shown ? [words.more(rest.length - shown)] : [];
  return { text: first, ...(rest.length > 0 && { sub: [...rest.slice(0, shown), ...more].join(' · ') }) };
};

function comparison(preview: MergePreview, tasks: MergeOnDesk['tasks']): ListTable {
  const { kept, merged } = preview;
  const row = (key: string, ...cells: (readonly string[])[]) => ({
    cells: [{ text: key }, ...cells.map(cell)],
  });
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  const [signIn, theirs] = [emails(kept), emails(merged)];
  const [roles, rolesOther] = [rolesOf(kept), rolesOf(merged)];
  const count = (n: number) => (n > mostTasks ? [`${mostTasks}+`] : n > 0 ? [String(n)] : []);
  return {
    caption: words.before,
    captionHidden: true,
    columns: [words.what, words.kept(kept.name), merged.name, words.after].map((label) => ({ label })),
    rows: [
      row(words.rows.account, or(signIn), or(theirs), [...or(signIn), ...theirs.map(words.closes)]),
      row(words.rows.roles, roles, rolesOther, both(roles, rolesOther)),
      row(words.rows.tasks, count(tasks.kept), count(tasks.merged), count(tasks.kept + tasks.merged)),
      ...(['management', 'employees', 'provider', 'anchor'] as const).flatMap((side) => {
        const [own, other] = [casesOf(preview, 'kept', side), casesOf(preview, 'merged', side)];
        return own.length + other.length === 0 ? [] : [row(words.rows[side], own, other, both(own, other))];
      }),
    ],
  };
}

const or = (lines: readonly string[]) => (lines.length > 0 ? lines : [words.noSignIn]);
const emails = ({ accounts }: PersonOfKeeper) =>
  accounts.filter(({ active }) => active).map(({ email }) => email);
const rolesOf = ({ roles }: PersonOfKeeper) =>
  roles
    .filter(({ state }) => state !== 'ended')
    .map((one) =>
      [textOf(`role.${one.role}`), one.place, timeWords(one)].filter((part) => part !== null).join(', '),
    );
const casesOf = (
  { cases }: MergePreview,
  who: 'kept' | 'merged',
  side: MergePreview['cases'][number]['kept'][number],
) => cases.filter((one) => one[who].includes(side)).map(({ name }) => name);
