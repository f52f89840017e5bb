import type { RegionUse, ShownGroups } from '@samraad/monitoring';
import { addressOf, formatDayYear, t } from '@samraad/platform';
import type { ModelInForce, Round } from '@samraad/scheme';
import type { Link, ListTable, PageHead, Turn } from '../../../../views';
import { presentEndorsementQueue } from '../../../endorsements/endorsement-queue/endorsement-queue.presenter';
import type { RoleHomeModel } from '../role-home.presenter';
import { regionWords as words } from './region.da';
import type { RegionDesk, RegionOnDesk } from './region.reader';

interface RegionPart {
  readonly heading: string;
  readonly model: string;
  readonly total: string;
  /** Why some numbers are not there; null when all are. */
  readonly note: string | null;
  readonly tables: readonly { readonly heading: string; readonly table: ListTable }[];
}

/** The chairs' page: their region, and the cases in which the Hovedudvalg itself is the local party. */
export interface RegionHome extends RegionDesk {
  readonly cases: RoleHomeModel;
}

export interface RegionModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly tasks: ListTable | null;
  /** To the rest of them. */
  readonly allTasks: Link | null;
  /** What the Hovedudvalg has asked itself; none while it has not. */
  readonly own: readonly ListTable[];
  readonly start: Link;
  readonly regions: readonly RegionPart[];
}

/** What waits for the chairs first, then figures of the open round: never a case. */
export function presentRegion({ tasks, round, regions, cases }: RegionHome): RegionModel {
  const queue = presentEndorsementQueue(tasks);
  const waits = tasks.total > 0;
  return {
    head: { title: words.title, sub: round ? words.sub(round.name) : words.noRound },
    turn: waits ? queue.turn : cases.own ? cases.turn : nothing(regions),
    tasks: waits ? queue.table : null,
    allTasks:
      tasks.total > tasks.items.length
        ? { text: words.allTasks(tasks.total), href: addressOf('endorsements') }
        : null,
    own: [cases.own, cases.others, cases.ended].flatMap((table) => (table?.rows.length ? [table] : [])),
    start: { text: words.start, href: addressOf('case.start') },
    regions: round ? regions.map((region) => presentPart(region, round)) : [],
  };
}

function nothing(regions: readonly RegionOnDesk[]): Turn {
  const targeted = regions.some(({ model }) => model.model === 1);
  const explanation = targeted ? words.askedWhen : words.neverAsked;
  return { tone: 'done', sentence: words.nothing, ...(regions.length > 0 ? { explanation } : {}) };
}

function presentPart({ name, model, use }: RegionOnDesk, round: Round): RegionPart {
  const { total, threshold } = use;
  // Below the threshold everything is hidden, and above zero there is something to hide.
  const shown = total !== null && total > 0;
  const all = [use.themes, use.kinds, use.places];
  const hidden = all.some(({ groups }) => groups.some(({ count }) => count === null));
  return {
    heading: name,
    model: modelWords(model, round),
    total: total === null ? words.fewer(threshold) : words.total(total),
    note: shown && hidden ? words.hiddenWhy(threshold) : null,
    tables: shown ? tables(use, round) : [],
  };
}

function modelWords({ model, chosenFrom }: ModelInForce, round: Round): string {
  if (chosenFrom === null) return words.notChosen(formatDayYear(round.modelChoiceBy));
  return words.models[model](formatDayYear(chosenFrom));
}

function tables({ themes, kinds, places, threshold }: RegionUse, round: Round): RegionPart['tables'] {
  const themeName = (key: string) => round.themes.find((theme) => theme.key === key)?.name ?? words.noTheme;
  const kindName = (key: string) =>
    key === 'advice' || key === 'inspiration' ? t(`case.kind.${key}`) : words.noTheme;
  return [
    table(words.byTheme, themes, threshold, themeName),
    table(words.byKind, kinds, threshold, kindName),
    table(words.byPlace, places, threshold, (name) => name || words.noPlace),
  ];
}

function table(
  heading: string,
  { groups, onlySmall }: ShownGroups,
  threshold: number,
  nameOf: (key: string) => string,
): RegionPart['tables'][number] {
  const hidden = onlySmall ? words.under(threshold) : words.hidden;
  const rows = groups.map(({ key, count }) => ({
    cells: [{ text: nameOf(key) }, { text: count === null ? hidden : String(count) }],
  }));
  const columns = [{ label: heading }, { label: words.requests, numeric: true }];
  return { heading, table: { caption: heading, captionHidden: true, columns, rows } };
}
