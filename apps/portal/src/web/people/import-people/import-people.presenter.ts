import { importCounts, type JudgedLine, type PeoplePreview } from '@samraad/people';
import { textOf } from '@samraad/platform';
import type { Fields, ListTable, Turn } from '../../../views';
import { stoppedTurn, waitingTurn } from '../../file-import/file-turn';
import { peopleWords } from '../shared/people.da';
import { peoplePaths } from '../shared/people.paths';
import { importPeopleWords as words } from './import-people.da';

const back = { text: peopleWords.people, href: peoplePaths.list() };
const mostShown = 100;
const { preview: said } = words;

/** Which file. */
export function presentImportPeople(fields: Fields, submission: string) {
  return {
    head: { title: words.title, sub: words.sub, back },
    file: fields.file({
      name: 'file',
      label: words.file,
      hint: words.fileHint,
      accept: '.csv,.txt,text/csv,text/plain',
    }),
    form: {
      action: peoplePaths.import(),
      submission,
      upload: true as const,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.list() },
    },
  };
}

/** What a file would change: counts, the first lines, and every line that is wrong. */
export function presentPreview(id: string, preview: PeoplePreview, submission: string) {
  const { judged, wrong, takenIn, state } = preview;
  const open = state === 'read';
  const changes = judged.filter(({ outcome }) => outcome.is !== 'unchanged');
  const counts = importCounts(preview);
  return {
    head: { title: takenIn ? said.done : said.title, ...(open ? { sub: said.sub } : {}), back },
    turn: turnOf(id, preview),
    lines:
      !open && !takenIn
        ? []
        : [
            said.counts(counts.people, counts.roles, counts.changed),
            ...(counts.unchanged > 0 ? [said.same(counts.unchanged)] : []),
            ...(counts.wrong > 0 ? [said.wrong(counts.wrong)] : []),
          ],
    changes: open ? changesTable(changes) : null,
    more: open && changes.length > mostShown ? said.first(mostShown, changes.length) : null,
    wrong: open && wrong.length > 0 ? wrongTable(wrong) : null,
    moreWrong: open && wrong.length > mostShown ? said.first(mostShown, wrong.length) : null,
    form:
      !open || changes.length === 0
        ? null
        : {
            action: peoplePaths.preview(id),
            submission,
            submit: { text: said.submit(changes.length) },
            cancel: { text: said.again, href: peoplePaths.import() },
          },
    links:
      takenIn || (open && changes.length === 0) ? [{ text: said.again, href: peoplePaths.import() }] : [],
  };
}

function turnOf(id: string, { state, stoppedBy }: PeoplePreview): Turn | null {
  if (state === 'waiting') return waitingTurn(peoplePaths.preview(id));
  return state === 'stopped'
    ? stoppedTurn(stoppedBy, { text: said.again, href: peoplePaths.import() })
    : null;
}

function changesTable(changes: readonly JudgedLine[]): ListTable {
  const { line: no, who, role, what } = said.columns;
  return {
    caption: said.title,
    captionHidden: true,
    columns: [no, who, role, what].map((label) => ({ label })),
    rows: changes.slice(0, mostShown).map(({ line, outcome }) => ({
      cells: [
        { text: String(line.line) },
        { text: line.name, sub: line.email },
        { text: textOf(`role.${line.role}`), sub: line.unit },
        { text: outcome.is === 'wrong' ? outcome.message : said.what[outcome.is] },
      ],
    })),
    empty: said.nothing,
  };
}

function wrongTable(wrong: PeoplePreview['wrong']): ListTable {
  const { line, why } = said.wrongColumns;
  return {
    caption: why,
    captionHidden: true,
    columns: [line, why].map((label) => ({ label })),
    rows: wrong.slice(0, mostShown).map((one) => ({
      cells: [{ text: String(one.line) }, { text: one.message }],
    })),
  };
}
