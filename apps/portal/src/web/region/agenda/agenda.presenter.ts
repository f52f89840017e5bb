import { addressOf, formatDayYear } from '@samraad/platform';
import type { Link, ListTable, PageHead } from '../../../views';
import { listTable } from '../figures/figures.presenter';
import { type RegionFigures, regionReport, type ReportTable } from '../report/region-report';
import type { Paper, PaperPart } from '../../../paper/paper';
import { agendaWords as words } from './agenda.da';

/** A part of the paper: a heading, and text or a table under it. */
interface AgendaPart {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table: ReportTable | null;
}

export interface AgendaModel {
  readonly head: PageHead;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly table: ListTable | null;
  }[];
  readonly pdf: Link;
}

/** The agenda paper: what is proposed, where the region stands, and the figures with how they are made. */
function agendaParts(figures: RegionFigures): AgendaPart[] {
  const { model, total, notes, months, groupings } = regionReport(figures);
  const tables = figures.use.total > 0 ? [months, ...groupings.map(({ all }) => all)] : [];
  return [
    { heading: words.proposal, lines: [words.proposalText, words.changeText], table: null },
    { heading: words.now, lines: [...model, total], table: null },
    ...tables.map((table) => ({
      heading: table.heading,
      lines: table.rows.length === 0 ? [table.empty] : table.until === null ? [] : [table.until],
      table: table.rows.length > 0 ? table : null,
    })),
    { heading: words.about, lines: [...notes, words.made(formatDayYear(figures.now))], table: null },
  ];
}

/** The paper as a page, with a look of its own in print. */
export function presentAgenda(figures: RegionFigures): AgendaModel {
  const { region, round } = figures;
  const asked = { region: region.id, runde: round.key };
  return {
    head: {
      title: words.title(region.name),
      sub: words.sub(round.name),
      back: { text: words.region, href: addressOf('region', {}, { runde: round.key }) },
    },
    parts: agendaParts(figures).map(({ heading, lines, table }) => ({
      heading,
      lines,
      table: table && listTable(table),
    })),
    pdf: { text: words.pdf, href: addressOf('region.pdf', {}, asked) },
  };
}

/** The same paper to be made a PDF. */
export function agendaPaper(figures: RegionFigures): Paper {
  const parts = agendaParts(figures).flatMap(({ heading, lines, table }): PaperPart[] => [
    { heading },
    ...lines.map((text) => ({ text })),
    ...(table ? [{ table: paperTable(table) }] : []),
  ]);
  return {
    title: words.title(figures.region.name),
    parts: [{ text: words.sub(figures.round.name) }, ...parts],
  };
}

const paperTable = ({ columns, rows }: ReportTable) => ({
  columns,
  rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
});
