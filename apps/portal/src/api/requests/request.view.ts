import { clockState } from '@samraad/deadlines';
import { type RequestView, workplaceRoles } from '@samraad/requests';
import {
  dutyFor,
  heldTogether,
  type DutyViewer,
  dutyWords,
  inOrder,
  lateWords,
  type OpenDuty,
} from '@samraad/duties';
import type { CaseStatus, MyRequest } from '@samraad/monitoring';

/** Who asks, and when. */
export interface Looking {
  readonly viewer: DutyViewer;
  readonly now: Date;
}

/** The facts of a case as the API gives them; Dates become ISO instants as JSON. */
export function factsView(row: MyRequest, status: CaseStatus | undefined, looking: Looking) {
  return {
    id: row.id,
    reference: row.reference,
    number: row.number,
    stage: row.stage,
    stageSince: row.stageSince,
    turn: turnView(status, looking),
    duties: dutyViews(status, looking),
    title: row.title,
    unit: row.unit,
    provider: row.provider,
    clocks: row.clocks.map((clock) => clockOf(clock, looking.now)),
    version: row.version,
  };
}

// The same duties as on every page.
function turnView(status: CaseStatus | undefined, looking: Looking) {
  const { viewer, now } = looking;
  const duty = status ? dutyFor(status.duties, viewer, now) : null;
  if (!status || !duty) return { who: [], text: '', by: null };
  const told = { ...duty, holder: heldTogether(status.duties, duty) };
  return { who: whoOf(told), text: wordsOf(status, told, looking), by: duty.by };
}

/** One that is closed (declined, left, withdrawn) says so: it no longer runs. */
function clockOf(clock: MyRequest['clocks'][number], now: Date) {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  const due = new Date(clock.dueAt);
  const stoppedAt = instant(clock.stoppedAt);
  const closedAt = instant(clock.closedAt);
  const breachedAt = instant(clock.breachedAt);
  return {
    kind: clock.kind,
    start: new Date(clock.startedAt),
    due,
    stoppedAt,
    closedAt,
    closedBy: clock.closedBy,
    breachedAt,
    outcome: clock.outcome,
    state: clockState({ due, stoppedAt, closedAt, breachedAt }, now),
  };
}

/** Who owes it, as the API has always named them. */
const whoOf = ({ holder }: OpenDuty): string[] => {
  if (holder.of === 'parties') return ['management', 'employees'];
  return [holder.of === 'side' || holder.of === 'person' ? holder.side : holder.of];
};

// As on every page the workplace is "jer" to those who stand on one of its sides only.
const wordsOf = (status: CaseStatus, duty: OpenDuty, { viewer, now }: Looking): string =>
  dutyWords(duty, {
    own: false,
    party: viewer.roles.some(({ role }) => (workplaceRoles as readonly string[]).includes(role)),
    providerName: status.provider?.name ?? null,
    now,
  });

/** Every open duty of the case, the case's own matter first. */
const dutyViews = (status: CaseStatus | undefined, looking: Looking) =>
  (status ? inOrder(status.duties, looking.now) : []).map((duty) => ({
    kind: duty.kind,
    who: whoOf(duty),
    text: status ? wordsOf(status, duty, looking) : '',
    since: duty.since,
    by: duty.by,
    late: lateWords(duty, looking.now) !== null,
    reminders: duty.reminders,
    remindedAt: duty.remindedAt,
  }));

/** A signature as the API gives it. */
export const signatureOf = (one: RequestView['signatures'][number]) => ({
  unitId: one.unitId,
  side: one.side,
  person: { id: one.personId, name: one.name },
  role: one.role,
  hash: one.hash,
  signedAt: one.signedAt,
  voidedAt: one.voidedAt,
  stated: one.stated ?? false,
});

const workplaceOf = (one: RequestView['workplaces'][number]) => ({
  unitId: one.unitId,
  name: one.name,
  coordinating: one.coordinating,
  order: one.orderAnswer,
  compliedOn: one.orderCompliedOn,
  matter: one.orderMatter,
  topics: [...one.orderTopics],
  asked: one.asked,
});

/** The content of a case; empty for those who may know that it is, but not read it (domain.md §2). */
export function contentView(request: RequestView, mayRead: boolean) {
  if (!mayRead) {
    const none: never[] = [];
    const lists = { authors: none, workplaces: none, signers: none, signatures: none, endorsements: none };
    return { contentHash: null, answers: null, choice: null, ...lists };
  }
  return {
    contentHash: request.contentHash,
    answers: request.answers,
    authors: request.authored.map((one) => ({
      field: one.field,
      person: { id: one.author_id, name: one.author },
      at: one.answered_at,
    })),
    workplaces: request.workplaces.map(workplaceOf),
    signers: request.signers.map(({ unitId, side, personId, name, asked }) => ({
      unitId,
      side,
      person: { id: personId, name },
      asked,
    })),
    signatures: request.signatures.map(signatureOf),
    choice: choiceOf(request),
    endorsements: request.endorsements.map(({ id, unitId, state, insideFocus, dueAt, escalatedAt }) => ({
      id,
      unitId,
      state,
      insideFocus,
      due: dueAt,
      escalatedAt,
    })),
  };
}

function choiceOf({ choice }: RequestView) {
  if (!choice) return null;
  const saidYes = [choice.managementBy && 'management', choice.employeesBy && 'employees'].filter(Boolean);
  return { id: choice.id, providerId: choice.providerId, saidYes, confirmedAt: choice.confirmedAt };
}
