import { addSummaries, type FrameSummary, type FrameView } from '@samraad/budget';
import type { ProviderUse } from '@samraad/delivery';
import { formatMoney } from '@samraad/platform';
import { framesDa } from '../../../i18n/frames.da';
import { type ListTable, moneyStages } from '../../../views';
import { csvKroner } from '../../invoices/csv';
import { framePaths } from '../frames.paths';

const words = framesDa.all;

/** The frames of a round and the providers they belong to. */
export interface FrameFigures {
  readonly frames: readonly FrameView[];
  readonly providers: readonly ProviderUse[];
}

/** A provider's frame in the round; null when none stands. */
export const frameOf = ({ frames }: Pick<FrameFigures, 'frames'>, { providerId }: ProviderUse) =>
  frames.find((frame) => frame.providerId === providerId) ?? null;

/** Every provider's figures and their sum, each null where it is not known: never zero for it. */
export function framesTable(of: FrameFigures): ListTable {
  // Of a round that runs, a frame is not set yet; of one that was over before the portal, nobody has told.
  const missing = of.providers.some(({ counts }) => counts !== null) ? words.notSet : words.notStated;
  const rows = figureRows(of, formatMoney).map(({ name, href, figures }) => ({
    cells: [
      { text: name, ...(href ? { href } : {}) },
      ...figures.map((figure) => ({ text: figure ?? missing })),
    ],
  }));
  return {
    caption: words.tableCaption,
    captionHidden: true,
    columns: columnsOf(of).map((label, index) => ({ label, numeric: index > 0 })),
    rows,
  };
}

/** The same as rows of a spreadsheet; what is not known is an empty cell. */
export function framesCsv(of: FrameFigures): string[][] {
  const rows = figureRows(of, csvKroner).map(({ name, figures }) => [
    name,
    ...figures.map((figure) => figure ?? ''),
  ]);
  return [columnsOf(of), ...rows];
}

const columnsOf = ({ frames }: FrameFigures): string[] =>
  words.tableColumns.map((label, index) =>
    index === words.tableColumns.length - 1 && frames[0]?.phase === 'over' ? words.unused : label,
  );

interface FigureRow {
  readonly name: string;
  readonly href?: string;
  readonly figures: readonly (string | null)[];
}

function figureRows(of: FrameFigures, format: (ore: bigint) => string): FigureRow[] {
  const rows = of.providers.map((provider): FigureRow => {
    const frame = frameOf(of, provider);
    const href = frame ? { href: framePaths.one(frame.frameId) } : {};
    return { name: provider.name, ...href, figures: figuresOf(frame, format) };
  });
  const set = of.frames.filter(isSet);
  if (rows.length < 2 || set.length === 0) return rows;
  const name = set.length === of.providers.length ? words.all : words.allStated;
  const useKnown = set.every((frame) => frame.useKnown);
  return [...rows, { name, figures: figuresOf({ ...addSummaries(set), useKnown }, format) }];
}

type SetFrame = FrameView & { readonly total: bigint };

/** Frames that are set at all. */
export const isSet = (frame: FrameView): frame is SetFrame => frame.total !== null;

type Figures = Omit<FrameSummary, 'total'> & { readonly total: bigint | null; readonly useKnown: boolean };

function figuresOf(one: Figures | null, format: (ore: bigint) => string): (string | null)[] {
  if (!one || one.total === null) return [null, ...moneyStages.map(() => null)];
  return [format(one.total), ...moneyStages.map((stage) => (one.useKnown ? format(one[stage]) : null))];
}
