import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatDay } from '@samraad/platform';
import type { Facets, Link, LinkList, ListTable, PageHead, Turn } from '../../../../views';
import { presentEndorsementQueue } from '../../../endorsements/endorsement-queue/endorsement-queue.presenter';
import { type FiguresPart, presentFigures } from '../../../region/figures/figures.presenter';
import type { RegionFigures } from '../../../region/report/region-report';
import type { RoleHomeModel } from '../role-home.presenter';
import { regionWords as words } from './region.da';
import type { RegionDesk } from './region.reader';

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
  readonly facets: Facets | null;
  readonly regions: readonly (FiguresPart & { readonly files: LinkList })[];
}

/** What waits for the chairs first, then figures of the round: never a case. */
export function presentRegion({ tasks, rounds, round, figures, cases }: RegionHome): RegionModel {
  const queue = presentEndorsementQueue(tasks);
  const waits = tasks.total > 0;
  return {
    head: { title: words.title, sub: round ? words.sub(round.name) : words.noRound },
    turn: waits ? queue.turn : cases.own ? cases.turn : (unchosen(figures) ?? nothing(figures)),
    tasks: waits ? queue.table : null,
    allTasks:
      tasks.total > tasks.items.length
        ? { text: words.allTasks(tasks.total), href: addressOf('endorsements') }
        : null,
    own: [cases.own, cases.others, cases.ended].flatMap((table) => (table?.rows.length ? [table] : [])),
    start: { text: words.start, href: addressOf('case.start') },
    facets: round && rounds.length > 1 ? roundFacets(rounds, round) : null,
    regions: figures.map((one) => ({ ...presentFigures(one), files: files(one) })),
  };
}

const roundFacets = (rounds: RegionHome['rounds'], shown: { readonly key: string }): Facets => ({
  label: words.chooseRound,
  items: rounds.map(({ key, name }) => ({
    text: name,
    href: addressOf('region', {}, { runde: key }),
    current: key === shown.key,
  })),
});

/** The first region that is asked to choose its model and has not; null when all have. */
function unchosen(figures: readonly RegionFigures[]): Turn | null {
  const open = figures.find(
    ({ model, round, now }) => model.chosenFrom === null && localDateOf(now) <= round.requestsTo,
  );
  if (!open) return null;
  const { round, now, region } = open;
  const say = localDateOf(now) <= round.modelChoiceBy ? words.chooseBy : words.chooseLate;
  return {
    tone: 'own',
    sentence: say(formatDay(round.modelChoiceBy)),
    explanation: words.chooseWhy,
    action: { text: words.choose, href: addressOf('model-choice', {}, { region: region.id }) },
  };
}

function nothing(figures: readonly RegionFigures[]): Turn {
  const targeted = figures.some(({ model }) => model.model === 1);
  const explanation = targeted ? words.askedWhen : words.neverAsked;
  return { tone: 'done', sentence: words.nothing, ...(figures.length > 0 ? { explanation } : {}) };
}

function files({ region, round }: RegionFigures): LinkList {
  const asked = { region: region.id, runde: round.key };
  return {
    items: [
      { text: words.choose, href: addressOf('model-choice', {}, { region: region.id }) },
      { text: words.agenda, href: addressOf('region.agenda', {}, asked), note: words.agendaNote },
      { text: words.pdf, href: addressOf('region.pdf', {}, asked) },
      { text: words.xlsx, href: addressOf('region.xlsx', {}, asked) },
      { text: words.csv, href: addressOf('region.csv', {}, asked) },
    ],
  };
}
