import { standsAtOnce } from '@samraad/delivery';
import {
  addressOf,
  capital,
  formatDayYear,
  formatInstantYear,
  formatMoney,
  formatShortDayYear,
  newId,
} from '@samraad/platform';
import { isOpenIn } from '@samraad/requests';
import { courseDa } from '../../../i18n/course.da';
import type {
  ConfirmBox,
  Fields,
  Form,
  KeyValueRow,
  KeyValues,
  Link,
  Notice,
  PageHead,
  TextareaField,
  Turn,
} from '../../../views';
import type { CourseOnDesk } from '../course-of-case.reader';
import { presentCourseTurn } from '../course/course-turn.presenter';
import { caseHead } from '../../cases/case-head.presenter';
import { deliveryPaths } from '../delivery.paths';
import { sentBackNotice, shortfallHeading } from '../shortfall.presenter';
import type { AttestOptions } from './attest-options';

const words = courseDa.attest;

/** A form with one text: an objection, or how it ended. */
export interface WordsForm {
  readonly heading: string;
  readonly lead: string;
  readonly field: TextareaField;
  readonly form: Form;
}

/** "No, not delivered", folded until it is asked for, or until what was typed has a fault. */
export interface NoForm {
  readonly summary: string;
  readonly lead: string;
  readonly open: boolean;
  readonly field: TextareaField;
  readonly form: Form;
}

export interface AttestPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly what: KeyValues;
  readonly who: KeyValues;
  readonly objections: KeyValues;
  /** Where it is talked over; null when nobody has objected. */
  readonly talk: Link | null;
  /** Where all three may take it back once it stands; null before. */
  readonly undo: Link | null;
  /** What is missing and not yet put right; null when nothing is. */
  readonly sentBack: Notice | null;
  /** What was said to be missing of an earlier report. */
  readonly earlier: KeyValues;
  readonly confirm: ConfirmBox | null;
  readonly no: NoForm | null;
  readonly object: WordsForm | null;
  readonly lift: WordsForm | null;
  readonly withdraw: WordsForm | null;
}

export function presentAttest(
  desk: CourseOnDesk,
  options: AttestOptions,
  viewer: 'provider' | 'party',
  form: { fields: Fields; submission: string },
): AttestPage {
  const texts = (kind: 'object' | 'lift' | 'withdraw') =>
    options[kind] ? wordsForm(desk, kind, form.fields) : null;
  return {
    head: headOf(desk),
    turn: turnOf(desk, viewer),
    what: { rows: what(desk) },
    who: { rows: who(desk) },
    objections: { rows: objections(desk) },
    talk: talkOf(desk),
    undo: undoOf(desk),
    sentBack: sentBackNotice(desk.course),
    earlier: { rows: earlier(desk.course) },
    confirm: options.attest && confirm(desk, options.attest, form.submission),
    no: options.missing ? noForm(desk, form.fields) : null,
    object: texts('object'),
    lift: texts('lift'),
    withdraw: texts('withdraw'),
  };
}

/** Which part is attested, where it is one of several. */
function headOf({ facts, milestone }: CourseOnDesk): PageHead {
  const title = milestone ? words.milestone(milestone.title) : words.title;
  return caseHead(facts, title, { room: 'course', sub: words.sub });
}

/** The case's own sentence; where the attestation stands, that is why. */
function turnOf(desk: CourseOnDesk, viewer: 'provider' | 'party'): Turn {
  const { attestation } = desk.course;
  const turn = presentCourseTurn(desk, viewer);
  return attestation?.standsAt
    ? { ...turn, explanation: words.stands(formatDayYear(attestation.standsAt)) }
    : turn;
}

function what({ course: { report, activities, attestation } }: CourseOnDesk): KeyValueRow[] {
  if (!report) return [];
  const held = activities.filter(({ state }) => state === 'held');
  return [
    { key: words.amount, value: formatMoney(report.finalAmount), lines: [words.amountLine] },
    // What all three agreed to takes the place of what the provider writes.
    { key: attestation?.earlyEndNo ? words.endedEarly : words.summary, value: report.summary },
    { key: words.reported, value: formatShortDayYear(report.reportedAt) },
    {
      key: words.activities,
      lines: held.map(({ title, heldOn }) => `${title}, ${formatShortDayYear(heldOn ?? '')}`),
    },
  ];
}

function who({ course: { attestation } }: CourseOnDesk): KeyValueRow[] {
  if (!attestation) return [];
  const { side, name, attestedAt, secondName, secondAt } = attestation;
  const other = side === 'management' ? 'employees' : 'management';
  const row = (by: typeof side, person: string, at: Date): KeyValueRow => ({
    key: capital(words.side[by]),
    value: `${person}, ${formatInstantYear(at)}`,
  });
  return [row(side, name, attestedAt), ...(secondName && secondAt ? [row(other, secondName, secondAt)] : [])];
}

function objections({ course: { attestation } }: CourseOnDesk): KeyValueRow[] {
  return (attestation?.disputes ?? []).map(({ name, disputedAt, reason, outcome, resolution }) => ({
    key: words.objection(name, formatShortDayYear(disputedAt)),
    value: reason,
    lines: [`${words.outcome[outcome ?? 'open']}${resolution ? `: ${resolution}` : ''}`],
  }));
}

function talkOf({ facts, course: { attestation }, milestone }: CourseOnDesk): Link | null {
  if (!attestation || attestation.disputes.length === 0) return null;
  const at = { caseId: facts.id, milestone: String(milestone?.no ?? 0) };
  const open = attestation.state === 'disputed';
  return { text: open ? words.talk : words.talked, href: addressOf('case.dispute-talk', at) };
}

/** Once it stands nobody takes it back alone, but all three may (ADR 69). */
function undoOf({ facts, course: { attestation }, milestone }: CourseOnDesk): Link | null {
  const inTime = isOpenIn('delivery.undo', facts.stage) && !milestone === (facts.stage !== 'under_way');
  if (attestation?.state !== 'stands' || !inTime) return null;
  const at = { caseId: facts.id, milestone: String(milestone?.no ?? 0) };
  return { text: words.undo, href: addressOf('case.undo-attestation', at) };
}

function confirm(
  { facts, course, round, milestone }: CourseOnDesk,
  kind: 'first' | 'second',
  submission: string,
): ConfirmBox | null {
  if (!course.report) return null;
  const { finalAmount } = course.report;
  const amount = formatMoney(finalAmount);
  const first = kind === 'first';
  return {
    heading: first ? words.heading : words.secondHeading,
    text: first ? words.text(amount) : words.secondText(amount),
    consequences: first
      ? [words.consequences.time(round.rules.disputeWorkingDays), words.consequences.money]
      : [standsAtOnce(facts.unitIds) ? words.secondConsequence : words.secondWithJoined],
    form: {
      action: deliveryPaths.attest(facts.id, milestone?.no),
      submission,
      hidden: [
        { name: 'amount', value: finalAmount.toString() },
        { name: 'revision', value: String(course.report?.revision ?? '') },
      ],
      submit: { text: words.confirm },
    },
  };
}

function earlier({ report, shortfall }: CourseOnDesk['course']): KeyValueRow[] {
  if (!shortfall || shortfall.reportRevision === report?.revision) return [];
  return [{ key: shortfallHeading(shortfall), value: shortfall.reason }];
}

function noForm({ facts, course, round, milestone }: CourseOnDesk, fields: Fields): NoForm {
  const field = fields.textarea({
    name: 'missing',
    label: words.missing,
    hint: words.missingHint,
    maxLength: 4000,
    rows: 4,
  });
  return {
    summary: words.no,
    lead: words.noLead(round.rules.answerWorkingDays),
    open: field.error !== undefined || (field.value ?? '') !== '',
    field,
    form: {
      action: deliveryPaths.notDelivered(facts.id, milestone?.no),
      path: deliveryPaths.notDelivered(facts.id),
      submission: newId(),
      hidden: [{ name: 'revision', value: String(course.report?.revision ?? '') }],
      submit: { text: words.noSubmit },
    },
  };
}

function wordsForm(
  { facts, course, milestone }: CourseOnDesk,
  kind: 'object' | 'lift' | 'withdraw',
  fields: Fields,
): WordsForm {
  const path = { object: deliveryPaths.dispute, lift: deliveryPaths.lift, withdraw: deliveryPaths.withdraw }[
    kind
  ];
  const name = kind === 'object' ? 'reason' : 'resolution';
  // Before anybody objects there is nothing agreed, only a reason.
  const regret = kind === 'withdraw' && course.attestation?.state === 'open';
  const said = regret
    ? words.regret
    : { heading: words[`${kind}Heading`], lead: words[`${kind}Lead`], label: words[name] };
  return {
    ...said,
    field: fields.textarea({ name, label: said.label, maxLength: 4000 }),
    form: {
      action: path(facts.id, milestone?.no),
      path: path(facts.id),
      submission: newId(),
      submit: { text: words[`${kind}Submit`], danger: kind !== 'lift' },
    },
  };
}
