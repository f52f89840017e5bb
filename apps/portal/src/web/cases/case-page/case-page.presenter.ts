import type { TimelineEntry } from '@samraad/audit';
import type { ContractFacts } from '@samraad/contracts';
import type { ClockView } from '@samraad/deadlines';
import type { AssignmentView } from '@samraad/dialogue';
import type { DutyViewer } from '@samraad/duties';
import type { Relation } from '@samraad/identity';
import type { CaseStatus } from '@samraad/monitoring';
import { addressOf, formatMoney, formatShortDayYear, lowerFirst, t, textOf } from '@samraad/platform';
import { type CaseAct, casePlace, mayActNow, type ProcessNow, type RequestView } from '@samraad/requests';
import type {
  Clock,
  KeyValues,
  LinkList,
  Notice,
  PageHead,
  StageLine,
  Timeline,
  Turn,
  TwoSides,
} from '../../../views';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { planEnd, processNotices } from '../../agreement-process/process-notices';
import { dialoguePaths } from '../../dialogue/dialogue.paths';
import { presentLine, presentTurn } from '../case-line.presenter';
import { casePaths } from '../cases.paths';
import { presentClocks } from './case-clocks.presenter';
import { type LateWays, presentLateWays } from './late-ways.presenter';
import { presentSides } from './case-sides.presenter';
import { presentStages } from './case-stages.presenter';
import { presentTimeline } from './case-timeline.presenter';

/** Everything the case page is drawn from. */
export interface CasePageFacts {
  readonly status: CaseStatus;
  readonly request: RequestView;
  readonly clocks: readonly ClockView[];
  readonly timeline: readonly TimelineEntry[];
  readonly contract: ContractFacts | null;
  /** Who has the case at its provider, with the note that came with it; null for others than that provider. */
  readonly handOver: AssignmentView | null;
  readonly relations: ReadonlySet<Relation>;
  readonly viewer: DutyViewer;
  /** Messages that are new to the viewer. */
  readonly unread: number;
  /** Arbejdstilsynet's aftaleforløb with its workplaces; none for who may not know. */
  readonly processes?: readonly ProcessNow[];
  readonly now: Date;
  readonly wholeTimeline: boolean;
}

export interface CasePageModel {
  head: PageHead;
  turn: Turn;
  /** What the one who handed the case over wrote, for its provider only. */
  note: Notice | null;
  /** A role in which it was signed has been revoked; null where none has. */
  revoked: Notice | null;
  processes: readonly Notice[];
  late: LateWays | null;
  stages: StageLine;
  clocks: readonly Clock[];
  timeline: Timeline;
  sides: TwoSides;
  provider: KeyValues;
  links: LinkList;
}

/** The page every party opens a case on: where are we, whose turn is it, by when, and the one thing to do. */
export function presentCasePage(facts: CasePageFacts): CasePageModel {
  const { status, relations, viewer, now } = facts;
  const line = presentLine(status, { viewer, party: relations.has('party'), now });
  const late = presentLateWays(status, line, relations.has('party'));
  const page = (name: string) => `${casePaths.case(status.id)}/${name}`;
  const mayPause = relations.has('party') || relations.has('provider');
  const limit = facts.wholeTimeline
    ? null
    : { count: 8, allHref: `${casePaths.case(status.id)}?forloeb=alt` };
  return {
    head: presentHead(status),
    turn: presentTurn(line, {
      explanation: late ? late.comfort : t(`case.explain.${line.tone}`),
      ...(late ? {} : writeTo(facts)),
    }),
    note: noteOf(facts),
    revoked: revokedNote(facts),
    processes: [
      ...beforeStart(facts),
      ...processNotices(
        status.id,
        facts.processes ?? [],
        planEnd((facts.contract?.activities ?? []).map(({ plannedOn }) => plannedOn)),
      ),
    ],
    late,
    stages: presentStages(status),
    clocks: presentClocks(facts.clocks, now, mayPause ? page('pauser') : null),
    timeline: presentTimeline(facts.timeline, line, limit),
    sides: presentSides(facts.request),
    provider: presentProvider(facts),
    links: { items: presentLinks(facts, page) },
  };
}

function noteOf({ handOver }: CasePageFacts): Notice | null {
  if (!handOver?.note) return null;
  const day = formatShortDayYear(handOver.from);
  return {
    kind: 'info',
    heading: t('case.note', { by: handOver.by, to: handOver.name, day }),
    text: t('case.quote', { text: handOver.note }),
    lines: [t('case.note-own')],
  };
}

/** The order question is asked again before the course begins, of each side by itself (domain.md §4). */
function beforeStart({ status, relations }: CasePageFacts): Notice[] {
  if (status.stage !== 'contracted' || !relations.has('party')) return [];
  const links = [{ text: t('case.link.order'), href: `${casePaths.case(status.id)}/paabud` }];
  return [{ kind: 'info', heading: t('case.before-start'), text: t('case.before-start-text'), links }];
}

function revokedNote({ request: { revoked } }: CasePageFacts): Notice | null {
  if (revoked.length === 0) return null;
  const lines = revoked.map(({ name, role, raisedAt }) =>
    t('case.revoked-role', {
      name,
      role: lowerFirst(textOf(`role.${role}`)),
      day: formatShortDayYear(raisedAt),
    }),
  );
  return { kind: 'warning', heading: t('case.revoked'), text: t('case.revoked-text'), lines };
}

// Whoever waits for the other can at least write to them.
function writeTo({ status, relations, viewer }: CasePageFacts): Pick<Turn, 'links'> {
  const open = mayActNow('dialogue.message', viewer, relations, status.stage);
  if (!relations.has('party') || !status.provider || !open) return {};
  return {
    links: [
      {
        text: t('case.write-to', { provider: status.provider.name }),
        href: dialoguePaths.messages(status.id),
      },
    ],
  };
}

function presentHead(status: CaseStatus): PageHead {
  const place = [status.unit?.name, status.region?.name].filter((part) => part !== undefined).join(', ');
  const parts = [casePlace(status.number, place), status.kind ? t(`case.kind.${status.kind}`) : ''];
  return {
    title: status.title,
    crumbs: [
      { text: t('case.my-cases'), href: addressOf('front') },
      { text: casePlace(status.number, status.unit?.name ?? null) || status.reference },
    ],
    reference: status.reference,
    sub: parts.filter((part) => part !== '').join(' · '),
  };
}

function presentProvider({ status, contract, relations }: CasePageFacts): KeyValues {
  return {
    rows: [
      { key: t('case.chosen'), value: status.chosenProvider ?? t('case.no-provider') },
      ...(status.provider
        ? [
            {
              key: t('case.consultant'),
              value: status.consultant ?? t('case.no-consultant'),
              ...(relations.has('provider') ? { href: dialoguePaths.assign(status.id) } : {}),
            },
          ]
        : []),
      ...(contract ? [{ key: t('case.contract'), value: t(`contracts.state.${contract.state}`) }] : []),
      ...(contract?.price ? [{ key: t('case.price'), value: formatMoney(contract.price) }] : []),
    ],
  };
}

/** How the viewer's own workplaces stand to the request: 'leads' also for who has none in it. */
function placeOf({ request, viewer }: CasePageFacts): 'leads' | 'joined' | 'asked' {
  const own = request.parties.filter(({ personId }) => personId === viewer.personId);
  const places = request.workplaces.filter(({ unitId }) => own.some((one) => one.unitId === unitId));
  if (places.length === 0 || places.some((place) => place.coordinating)) return 'leads';
  return places.every((place) => place.asked) ? 'asked' : 'joined';
}

/** Whoever endorses has asked the parties something, or did. */
const wasAsked = ({ timeline }: CasePageFacts): boolean =>
  timeline.some(({ action }) => action === 'requests.parties-asked');

const messagesText = (unread: number): string =>
  unread === 0 ? t('case.link.messages') : dialogueDa.messages.titleNew(unread);

function presentLinks(facts: CasePageFacts, page: (name: string) => string): LinkList['items'] {
  const { status, relations, contract, viewer } = facts;
  const may = (act: CaseAct) => mayActNow(act, viewer, relations, status.stage);
  const bothSides = relations.has('management') && relations.has('employees');
  const place = placeOf(facts);
  const isParty = relations.has('party');
  const inside = isParty || relations.has('provider');
  const sent = status.number !== null;
  const link = (when: boolean, text: string, name: string) => (when ? [{ text, href: page(name) }] : []);
  return [
    ...link(bothSides && may('requests.choose-side'), t('case.link.side'), 'side'),
    ...link(place === 'asked' && may('requests.join'), t('case.link.join'), 'deltag'),
    ...link(place !== 'asked' && may('requests.edit'), t('case.link.draft'), 'kladde'),
    ...link(isParty && place !== 'asked', t('case.link.thread'), 'mellem-jer'),
    ...link(isParty && place !== 'asked' && sent, t('case.link.informed'), 'orienterede'),
    ...link(isParty && wasAsked(facts), t('case.link.endorser-questions'), 'spoergsmaal'),
    ...link(place === 'joined' && may('requests.join'), t('case.link.leave'), 'deltag'),
    ...link((isParty || sent) && facts.request.contentHash !== null, t('case.link.receipt'), 'kvittering'),
    ...link(inside && sent, messagesText(facts.unread), 'beskeder'),
    ...link(inside && sent, t('case.link.meetings'), 'moeder'),
    ...link(inside && contract !== null, t('case.link.contract'), 'kontrakt'),
    ...link(inside && contract?.state === 'signed', t('case.link.course'), 'forloeb'),
    ...link(inside && contract?.state === 'signed', t('case.link.evaluation'), 'evaluering'),
    ...link(may('requests.state-order'), t('case.link.order'), 'paabud'),
    ...link(may('requests.state-process'), t('case.link.processes'), 'aftaleforloeb'),
    ...link(
      place !== 'asked' && may('dialogue.change-provider'),
      t('case.link.change-provider'),
      'anden-udbyder',
    ),
    ...(isParty && place !== 'asked'
      ? [{ text: t('case.link.copy'), href: addressOf('case.start-from', { fromCaseId: status.id }) }]
      : []),
    ...link(place === 'leads' && may('requests.withdraw'), t('case.link.withdraw'), 'traek-tilbage'),
  ];
}
