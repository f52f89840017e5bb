import { importCounts, type JudgedLine, type PeoplePreview } from '@samraad/people';
import { textOf } from '@samraad/platform';
import type { Fields, ListTable } from '../../../views';
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
  const { judged, wrong, takenIn } = preview;
  const changes = judged.filter(({ outcome }) => outcome.is !== 'unchanged');
  const counts = importCounts(preview);
  return {
    head: { title: takenIn ? said.done : said.title, ...(takenIn ? {} : { sub: said.sub }), back },
    lines: [
      said.counts(counts.people, counts.roles, counts.changed),
      ...(counts.unchanged > 0 ? [said.same(counts.unchanged)] : []),
      ...(counts.wrong > 0 ? [said.wrong(counts.wrong)] : []),
    ],
    changes: takenIn ? null : changesTable(changes),
    more: changes.length > mostShown ? said.first(mostShown, changes.length) : null,
    wrong: wrong.length > 0 ? wrongTable(wrong) : null,
    moreWrong: wrong.length > mostShown ? said.first(mostShown, wrong.length) : null,
    form:
      takenIn || changes.length === 0
        ? null
        : {
            action: peoplePaths.preview(id),
            submission,
            submit: { text: said.submit(changes.length) },
            cancel: { text: said.again, href: peoplePaths.import() },
          },
    links: takenIn || changes.length === 0 ? [{ text: said.again, href: peoplePaths.import() }] : [],
  };
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
