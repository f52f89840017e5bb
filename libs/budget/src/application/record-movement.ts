import { type AuditFacts, orRefuse, refuse, type Tx } from '@samraad/platform';
import type { Position } from '../domain/accounts';
import { move, type Movement, type MovementKind } from '../domain/movements.rules';
import { type EarlierPosting, findPosting, writePosting } from '../persistence/ledger.store';

const actions = {
  grant: 'budget.tranche-opened',
  raise: 'budget.tranche-raised',
  lower: 'budget.tranche-lowered',
  move: 'budget.money-moved',
  lapse: 'budget.unused-lapsed',
  hold: 'budget.room-held',
  swap: 'budget.hold-swapped',
  bind: 'budget.hold-bound',
  earn: 'budget.amount-earned',
  unearn: 'budget.earning-reversed',
  invoice: 'budget.amount-invoiced',
  credit: 'budget.invoice-credited',
  pay: 'budget.invoice-paid',
  release: 'budget.room-released',
} as const satisfies Record<MovementKind, string>;

/** What a movement is about, and its unique reference. */
export interface MovementSubject {
  readonly frame: { readonly id: string };
  readonly position: Position;
  readonly caseId?: string;
  readonly contractId?: string;
  readonly invoiceId?: string;
  readonly reference: string;
  readonly facts?: AuditFacts;
}

/** Decides, writes one posting and audits it in the frame's stream; the frame must be locked. Answers the new position. */
export async function recordMovement(
  tx: Tx,
  movement: Movement,
  subject: MovementSubject,
): Promise<Position> {
  const position = orRefuse(move(subject.position, movement));
  const { caseId = null, contractId = null, invoiceId = null, reference } = subject;
  const about = { frameId: subject.frame.id, caseId, contractId, invoiceId, reference };
  const posting = await writePosting(tx, { ...movement, ...about });
  tx.audit({
    stream: `frame:${subject.frame.id}`,
    action: actions[movement.kind],
    from: movement.step.from,
    to: movement.step.to,
    facts: {
      ...subject.facts,
      posting: posting.id,
      digest: posting.digest,
      amount: movement.amount.toString(),
      free: position.frame.free.toString(),
      caseId,
      contractId,
      invoiceId,
    },
  });
  return position;
}

/** The earlier posting of a reference, if the same thing was done before; 409 when another thing used it. */
export async function earlierPosting(
  tx: Tx,
  reference: string,
  same: Pick<EarlierPosting, 'kind' | 'contractId'> & { readonly amount?: bigint },
): Promise<EarlierPosting | null> {
  const earlier = await findPosting(tx, reference);
  if (earlier === null) return null;
  const agrees =
    earlier.kind === same.kind &&
    earlier.contractId === same.contractId &&
    (same.amount === undefined || earlier.amount === same.amount);
  if (!agrees) refuse('budget.reference-used', {}, 409);
  return earlier;
}
