import { type Activity, type ActivityState, followUpTalk } from '@samraad/delivery';
import { formatDayYear, formatMoney, formatShortDayYear, t, textOf } from '@samraad/platform';
import { isOpenIn, type ProcessNow } from '@samraad/requests';
import type {
  Cell,
  KeyValueRow,
  KeyValues,
  Link,
  LinkList,
  ListTable,
  Notice,
  PageHead,
  PillTone,
  Turn,
} from '../../../views';
import { courseDa } from '../../../i18n/course.da';
import type { CourseOnDesk } from '../course-of-case.reader';
import { planEnd, processNotices } from '../../agreement-process/process-notices';
import { caseHead } from '../../cases/case-head.presenter';
import { casePaths } from '../../cases/cases.paths';
import { deliveryPaths } from '../delivery.paths';
import { presentMilestones } from './milestones.presenter';
import { presentCourseTurn } from './course-turn.presenter';

const words = courseDa.course;
const tones: Record<ActivityState, PillTone> = { planned: 'plain', held: 'good', cancelled: 'plain' };

/** The plan and where it has come to. */
export interface CoursePage {
  readonly head: PageHead;
  readonly turn: Turn;
  /** Arbejdstilsynet's aftaleforløb, with a warning when the plan ends after its deadline. */
  readonly processes: readonly Notice[];
  /** How each milestone stands; null when the course is one whole. */
  readonly milestones: ListTable | null;
  readonly activities: ListTable;
  /** Provider's notes and reasons for cancelling, by activity; empty when there are none. */
  readonly notes: KeyValues;
  readonly changes: LinkList | null;
  readonly money: KeyValues;
  readonly links: LinkList;
}

export function presentCourse(
  desk: CourseOnDesk,
  viewer: 'provider' | 'party',
  processes: readonly ProcessNow[] = [],
): CoursePage {
  const { facts, course } = desk;
  const own = viewer === 'provider';
  const open = own ? course.activities.filter(({ state }) => state === 'planned') : [];
  return {
    head: caseHead(facts, words.title, { room: 'course', sub: words.sub }),
    turn: presentCourseTurn(desk, viewer),
    processes: processNotices(facts.id, processes, planEnd(course.activities.map(dayOf))),
    milestones: presentMilestones(desk, own),
    activities: table(course.activities, own),
    notes: { rows: course.activities.flatMap(note) },
    changes: open.length === 0 ? null : { items: open.map(changeLink) },
    money: { rows: moneyRows(desk) },
    links: { items: links(desk, own) },
  };
}

// What was cancelled ends nothing any more; the day it was held counts before the day it was planned.
const dayOf = ({ state, heldOn, plannedOn }: Activity) =>
  state === 'cancelled' ? null : (heldOn ?? plannedOn);

function table(activities: readonly Activity[], own: boolean): ListTable {
  const columns = [
    { label: words.columns.activity },
    { label: words.columns.day },
    { label: words.columns.attendance },
    { label: words.columns.state },
    ...(own ? [{ label: words.columns.act, hidden: true }] : []),
  ];
  return {
    caption: words.caption,
    captionHidden: true,
    columns,
    rows: activities.map((one) => row(one, own)),
  };
}

function row(one: Activity, own: boolean): { cells: Cell[] } {
  const { state, attendedManagement, attendedEmployees } = one;
  const kind = textOf(`delivery.activity-kind.${one.kind}`);
  const cells: Cell[] = [
    { text: one.title, ...(kind === one.title ? {} : { sub: kind }) },
    {
      text: one.heldOn
        ? words.held(formatShortDayYear(one.heldOn))
        : words.planned(formatShortDayYear(one.plannedOn)),
    },
    { text: state === 'held' ? words.attendance(attendedManagement ?? 0, attendedEmployees ?? 0) : '–' },
    { pill: { text: t(`delivery.activity-state.${state}`), tone: tones[state] } },
  ];
  const report = { text: words.report, href: deliveryPaths.reportActivity(one.caseId, one.id) };
  if (own) cells.push(state === 'planned' ? { button: { ...report, quiet: true } } : {});
  return { cells };
}

function note({ title, note: text, cancelReason }: Activity): KeyValueRow[] {
  const value = cancelReason ?? text;
  return value ? [{ key: title, value }] : [];
}

const changeLink = (one: Activity): Link => ({
  text: one.kind === followUpTalk ? words.moveOnly(one.title) : words.changeFor(one.title),
  href: deliveryPaths.changeActivity(one.caseId, one.id),
});

function moneyRows({ course }: CourseOnDesk): KeyValueRow[] {
  const { attestation, parts, report, finishDay } = course;
  const standing = [attestation, ...parts.map((part) => part.attestation)].filter(
    (one) => one?.state === 'stands',
  );
  const attested = standing.reduce((sum, one) => sum + (one?.amount ?? 0n), 0n);
  return [
    { key: words.signed, value: formatDayYear(course.signedAt) },
    ...(finishDay ? [{ key: words.finish, value: formatDayYear(finishDay) }] : []),
    { key: words.price, value: formatMoney(course.price) },
    { key: words.final, value: report ? formatMoney(report.finalAmount) : words.none },
    { key: words.attested, value: attested > 0n ? formatMoney(attested) : words.none },
  ];
}

function links({ facts, course }: CourseOnDesk, own: boolean): Link[] {
  const { attestation, parts, report } = course;
  const stands = [attestation, ...parts.map((part) => part.attestation)].some(
    (one) => one?.state === 'stands',
  );
  const mayReport = own && !attestation && ['under_way', 'delivered'].includes(facts.stage);
  const text = attestation?.earlyEndNo ? words.links.endedEarly : words.links.endEarly;
  const shown = attestation?.earlyEndNo || isOpenIn('delivery.end-early', facts.stage);
  const endEarly = shown ? [{ text, href: deliveryPaths.endEarly(facts.id) }] : [];
  return [
    ...(mayReport ? [{ text: words.links.delivered, href: deliveryPaths.reportDelivered(facts.id) }] : []),
    ...(report ? [{ text: words.links.attest, href: deliveryPaths.attest(facts.id) }] : []),
    ...(own && stands ? [{ text: words.links.invoice, href: deliveryPaths.invoices(facts.id) }] : []),
    ...endEarly,
    { text: words.links.case, href: casePaths.case(facts.id) },
  ];
}
