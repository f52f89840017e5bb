import type { AddendumDraft } from '@samraad/addenda';
import type { z } from 'zod';
import { contractLabels as label } from '../../../i18n/contracts.da';
import { longText, optional, parseForm, type ParsedForm, rows, text, type Typed } from '../../shell';
import {
  draftOf,
  maxRows,
  planRowForm,
  typedOf,
  withPeriod,
  withPrice,
  writeContractForm,
} from '../../contracts/write-contract/write-contract.form';
import { writeAddendumWords as words } from './write-addendum.da';

/** A contract's form, why the contract is changed, and which activity of the plan each row is about. */
export const writeAddendumForm = writeContractForm.extend({
  reason: optional(longText(2000, words.reason)),
  plan: rows(planRowForm.extend({ seq: optional(text(4, words.title)) }), label.plan, { max: maxRows }),
});
type Data = z.output<typeof writeAddendumForm>;

export const parseAddendum = (body: unknown): ParsedForm<Data> =>
  withPeriod(withPrice(parseForm(writeAddendumForm, body)));

/** What the form says, as a draft; parts emptied in the form are emptied in the draft. */
export function addendumDraftOf(data: Data): AddendumDraft {
  // The standard clauses, and a file, stay as they were signed.
  const { activities = [], period, standard: _, file: __, ...draft } = draftOf(data);
  const seqs = data.plan.map(({ seq }) => (seq !== null && /^[1-9]\d{0,3}$/.test(seq) ? Number(seq) : null));
  return {
    ...draft,
    period: period ?? undefined,
    reason: data.reason ?? undefined,
    activities: activities.map((one, index) => ({ ...one, seq: seqs[index] ?? null })),
  };
}

/** A draft as it would have been typed. */
export function addendumTypedOf(
  { reason, activities = [], ...draft }: AddendumDraft,
  version: number,
): Typed {
  const seqs = activities.map(({ seq }, index) => [`plan-${index}-seq`, seq === null ? '' : String(seq)]);
  const plain = activities.map(({ seq: _, ...one }) => one);
  return {
    ...typedOf({ ...draft, activities: plain }, version),
    reason: reason ?? '',
    ...(Object.fromEntries(seqs) as Typed),
  };
}
