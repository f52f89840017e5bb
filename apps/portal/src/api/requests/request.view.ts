import { clockState } from '@samraad/deadlines';
import type { MyRequest, RequestView } from '@samraad/requests';
import { type CaseStatus, turnHolders, turnWords } from '@samraad/monitoring';

/** The facts of a case as the API gives them; Dates become ISO instants as JSON. */
export function factsView(row: MyRequest, status: CaseStatus | undefined, now: Date) {
  return {
    id: row.id,
    reference: row.reference,
    number: row.number,
    stage: row.stage,
    stageSince: row.stageSince,
    turn: turnView(status),
    title: row.title,
    unit: row.unit,
    provider: row.provider,
    clocks: row.clocks.map((clock) => clockOf(clock, now)),
    version: row.version,
  };
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

// The same rule as on every page: monitoring's.
function turnView(status: CaseStatus | undefined) {
  if (!status) return { who: [], text: '', by: null };
  const { turn, provider } = status;
  return { who: turnHolders(turn), text: turnWords(turn, provider?.name ?? null), by: turn.by };
}

/** A signature as the API gives it. */
export const signatureOf = (one: RequestView['signatures'][number]) => ({
  unitId: one.unitId,
  side: one.side,
  person: { id: one.personId, name: one.name },
  role: one.role,
  hash: one.hash,
  signedAt: one.signedAt,
  voidedAt: one.voidedAt,
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
    workplaces: request.workplaces.map(({ unitId, name, coordinating, orderAnswer, orderCompliedOn }) => ({
      unitId,
      name,
      coordinating,
      order: orderAnswer,
      compliedOn: orderCompliedOn,
    })),
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
