import { addressOf } from '@samraad/platform';
import {
  asksAboutOrder,
  isOpenIn,
  orderTopics,
  processKinds,
  processStatuses,
  type ProcessView,
} from '@samraad/requests';
import { topicWords } from '../../i18n/requests.da';
import type { ChoiceField, DateField, Fields, Form, Link, Notice, PageHead, Turn } from '../../views';
import { caseHead } from '../cases/case-head.presenter';
import { presentTurn } from '../cases/case-line.presenter';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { casePaths } from '../cases/cases.paths';
import { requestPaths } from '../requests/requests.paths';
import { processWords as words } from './agreement-process.da';
import { processHistory, type ProcessPanel, processRows } from './process-panel.presenter';

/** What the page is drawn from. */
export interface ProcessesOnDesk extends CaseOnDesk {
  readonly processes: readonly ProcessView[];
  /** The viewer's own workplaces, for which alone they tell. */
  readonly places: readonly { readonly unitId: string; readonly name: string }[];
  /** The one that is told more of; null for a further one. */
  readonly chosen: ProcessView | null;
}

export interface ProcessesModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly notices: readonly Notice[];
  readonly panels: readonly ProcessPanel[];
  readonly tell: TellProcess | null;
}

interface TellProcess {
  readonly heading: string;
  readonly form: Form;
  readonly place: ChoiceField | null;
  readonly kind: ChoiceField;
  readonly topics: ChoiceField;
  readonly status: ChoiceField;
  readonly statusOn: DateField;
  readonly deadlineOn: DateField;
}

/** The aftaleforløb of a case, and a way to tell of one (domain.md §12). */
export function presentProcesses(desk: ProcessesOnDesk, fields: Fields, submission: string): ProcessesModel {
  const { facts, processes, places } = desk;
  return {
    head: caseHead(facts, words.title, { sub: words.sub }),
    turn: presentTurn(desk.line),
    notices: noticesOf(desk),
    panels: processes.map((one) => panelOf(desk, one)),
    tell:
      places.length > 0 && isOpenIn('requests.state-process', facts.stage)
        ? tellOf(desk, fields, submission)
        : null,
  };
}

function noticesOf({ facts, processes, places }: ProcessesOnDesk): Notice[] {
  const own = processes.filter(({ unitId }) => places.some((place) => place.unitId === unitId));
  const order = isOpenIn('requests.state-order', facts.stage)
    ? requestPaths.order(facts.id)
    : requestPaths.step(facts.id, 'paabud');
  const links = [{ text: words.breachedLink, href: order }];
  const told = own.some((one) => one.status === 'breached' && !asksAboutOrder(one));
  return [
    ...processes.filter(asksAboutOrder).map((one) => breachOf(one, own.includes(one) ? links : [])),
    ...(told ? [{ kind: 'warning' as const, heading: words.breached, text: words.breachedText, links }] : []),
    {
      kind: 'info',
      text: processes.length === 0 ? `${words.none} ${words.noEffect}` : words.noEffect,
      lines: [words.spread],
    },
  ];
}

/** What stands in the way, whose answer is missing, and where they answer. */
const breachOf = (one: ProcessView, links: readonly Link[]): Notice => ({
  ...{ kind: 'warning', heading: words.notice.breached(one.unit), text: words.breachedWaits },
  lines: [
    words.breachedMissing(
      words.sidesMissing[one.orderAsked.length > 1 ? 'both' : (one.orderAsked[0] ?? 'both')],
    ),
  ],
  links,
});

function panelOf({ facts, places }: ProcessesOnDesk, one: ProcessView): ProcessPanel {
  const own = places.some(({ unitId }) => unitId === one.unitId);
  const href = addressOf('case.processes', { caseId: facts.id }, { forloeb: one.id });
  const asked = !['draft', 'returned'].includes(facts.stage);
  return {
    heading: one.unit,
    rows: processRows(one, asked),
    history: processHistory(one.said),
    change: own && isOpenIn('requests.state-process', facts.stage) ? { text: words.change, href } : null,
  };
}

function tellOf(desk: ProcessesOnDesk, f: Fields, submission: string): TellProcess {
  const { facts, chosen, places, processes } = desk;
  const [first] = places;
  const heading = processes.length === 0 ? words.add : words.more;
  return {
    heading: chosen ? words.changing(chosen.unit) : heading,
    form: {
      action: addressOf('case.processes', { caseId: facts.id }, chosen ? { forloeb: chosen.id } : {}),
      submission,
      hidden:
        chosen || places.length === 1
          ? [{ name: 'unitId', value: chosen?.unitId ?? first?.unitId ?? '' }]
          : [],
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: casePaths.case(facts.id) },
    },
    place:
      chosen || places.length === 1
        ? null
        : f.radios({
            name: 'unitId',
            label: words.workplace,
            items: places.map(({ unitId, name }) => ({ value: unitId, label: name })),
          }),
    ...questionsOf(f),
  };
}

const questionsOf = (f: Fields) => ({
  kind: f.radios({
    name: 'kind',
    label: words.kind,
    items: processKinds.map((value) => ({ value, ...words.kinds[value] })),
  }),
  topics: f.checkboxes({
    name: 'topics',
    label: words.topics,
    hint: words.topicsHint,
    items: orderTopics.map((value) => ({ value, label: topicWords[value] })),
  }),
  status: f.radios({
    name: 'status',
    label: words.status,
    items: processStatuses.map((value) => ({ value, ...words.statuses[value] })),
  }),
  statusOn: f.date({ name: 'statusOn', label: words.statusOn, hint: words.statusHint, optional: true }),
  deadlineOn: f.date({
    name: 'deadlineOn',
    label: words.deadlineOn,
    hint: words.deadlineHint,
    optional: true,
  }),
});
