import type { LocalDate } from '@samraad/deadlines';
import type { PlannedChange, PlanChanges } from '@samraad/delivery';
import type { AddendumRow } from './addendum-terms';

/** An activity of the plan as it was when the addendum was written. */
export interface PlanItem {
  readonly seq: number;
  readonly title: string;
  readonly kind: string;
  readonly plannedOn: LocalDate;
  readonly description: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly heldOn: LocalDate | null;
  readonly milestone?: number | null;
}

const same = (item: PlanItem, row: AddendumRow): boolean =>
  item.title === row.title &&
  item.kind === row.kind &&
  item.plannedOn === row.plannedOn &&
  item.description === row.description &&
  (item.milestone ?? undefined) === row.milestone;

const asChange = ({ seq, ...row }: AddendumRow, of: number): PlannedChange => ({ ...row, seq: seq ?? of });

/** What the rows change in a plan: new activities, others than they were, and those that are left out. */
export function planChanges(plan: readonly PlanItem[], rows: readonly AddendumRow[]): PlanChanges {
  const open = plan.filter(({ state }) => state === 'planned');
  const kept = new Map(rows.flatMap((row) => (row.seq === null ? [] : [[row.seq, row] as const])));
  return {
    add: rows.flatMap(({ seq, ...row }) => (seq === null ? [row] : [])),
    change: open.flatMap((item) => {
      const row = kept.get(item.seq);
      return row && !same(item, row) ? [asChange(row, item.seq)] : [];
    }),
    cancel: open.flatMap(({ seq }) => (kept.has(seq) ? [] : [seq])),
  };
}
