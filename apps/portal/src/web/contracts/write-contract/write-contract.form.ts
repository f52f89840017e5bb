import { activityKinds, type ContractDraft } from '@samraad/contracts';
import { z } from 'zod';
import { contractLabels as label, wrongPeriod, wrongPrice } from '../../../i18n/contracts.da';
import {
  choice,
  day,
  kroner,
  longText,
  optional,
  rows,
  parseForm,
  type ParsedForm,
  text,
  version,
  type Typed,
  typedDay,
} from '../../shell';

/** The most activities a plan may have. */
export const maxRows = 30;

/** The most milestones a contract may have. */
export const maxParts = 12;
/** Their numbers, as an activity names its own. */
export const milestoneNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** One activity of the plan, as it is typed. */
export const planRowForm = z.object({
  title: text(120, label.rowTitle),
  kind: choice(activityKinds, label.rowKind),
  on: optional(day(label.rowDay)),
  description: optional(longText(1000, label.rowDescription)),
  milestone: optional(choice(milestoneNumbers, label.rowMilestone)),
});

/** A milestone, as it is typed. */
const partRow = z.object({
  title: text(120, label.partTitle),
  amount: kroner(label.partAmount),
});

/** A draft may lack anything; what is there must be right. */
export const writeContractForm = z.object({
  expectations: optional(longText(4000, label.expectations)),
  scope: optional(longText(4000, label.scope)),
  price: optional(kroner(label.price)),
  part: rows(partRow, label.parts, { max: maxParts }),
  starts: optional(day(label.startsOn)),
  ends: optional(day(label.endsOn)),
  plan: rows(planRowForm, label.plan, { max: maxRows }),
  followUp: optional(longText(4000, label.followUp)),
  standard: optional(text(5, label.standard)),
  version,
});

const mostOre = 10n ** 12n;

type Written = z.output<typeof writeContractForm>;

/** Reads the form; a price must be more than nothing, and fit the contract; a period has two days in their order. */
export const parseContract = (body: unknown): ParsedForm<Written> =>
  withPeriod(withPrice(parseForm(writeContractForm, body)));

/** The form as it was read, with an error at its price when that is no price. */
export function withPrice<T extends { readonly price: bigint | null }>(form: ParsedForm<T>): ParsedForm<T> {
  const price = form.ok ? form.data.price : null;
  if (price === null || (price > 0n && price < mostOre)) return form;
  return { ok: false, typed: form.typed, errors: [{ field: 'price', message: wrongPrice }] };
}

/** The same of its period: half a one, or one that ends before it begins. */
export function withPeriod<T extends { readonly starts: string | null; readonly ends: string | null }>(
  form: ParsedForm<T>,
): ParsedForm<T> {
  const error = form.ok ? periodError(form.data) : null;
  return error ? { ok: false, typed: form.typed, errors: [error] } : form;
}

function periodError({ starts, ends }: { readonly starts: string | null; readonly ends: string | null }) {
  if (starts !== null && ends !== null)
    return starts <= ends ? null : { field: 'ends', message: wrongPeriod.backwards };
  if (starts === ends) return null;
  return { field: starts === null ? 'starts' : 'ends', message: wrongPeriod.half };
}

/** What the form says, as a draft; parts emptied in the form are emptied in the draft. */
export function draftOf(data: Written): ContractDraft {
  return {
    expectations: data.expectations ?? undefined,
    scope: data.scope ?? undefined,
    price: data.price?.toString(),
    period:
      data.starts !== null && data.ends !== null ? { startsOn: data.starts, endsOn: data.ends } : undefined,
    followUp: data.followUp ?? undefined,
    standard: standardOf(data.standard),
    milestones:
      data.part.length > 0
        ? data.part.map(({ title, amount }) => ({ title, amount: amount.toString() }))
        : undefined,
    activities: data.plan.map(({ title, kind, on, description, milestone }) => ({
      ...{ title, kind, plannedOn: on, description: description ?? '' },
      ...(milestone === null ? {} : { milestone: Number(milestone) }),
    })),
  };
}

type Activities = NonNullable<ContractDraft['activities']>;

/** A version's number; what is none is nothing chosen. */
const standardOf = (typed: string | null): { no: number } | undefined =>
  typed !== null && /^[1-9]\d{0,3}$/.test(typed) ? { no: Number(typed) } : undefined;

/** A draft as it would have been typed. */
export function typedOf(draft: ContractDraft, version: number): Typed {
  return {
    expectations: draft.expectations ?? '',
    scope: draft.scope ?? '',
    price: draft.price === undefined ? '' : kronerTyped(BigInt(draft.price)),
    followUp: draft.followUp ?? '',
    standard: draft.standard ? String(draft.standard.no) : '',
    version: String(version),
    ...typedParts(draft.milestones ?? []),
    ...typedDay('starts', draft.period?.startsOn ?? null),
    ...typedDay('ends', draft.period?.endsOn ?? null),
    ...typedRows(draft.activities ?? []),
  };
}

/** Øre as a person would type them: "48.500" or "48.500,50". */
function kronerTyped(ore: bigint): string {
  const rest = ore % 100n;
  const whole = (ore / 100n).toLocaleString('da-DK');
  return rest === 0n ? whole : `${whole},${rest.toString().padStart(2, '0')}`;
}

/** Milestones as inputs. */
const typedParts = (parts: NonNullable<ContractDraft['milestones']>): Typed =>
  Object.fromEntries(
    parts.flatMap(({ title, amount }, index) => [
      [`part-${index}-title`, title],
      [`part-${index}-amount`, kronerTyped(BigInt(amount))],
    ]),
  ) as Typed;

/** Activities as the inputs of the plan. */
export function typedRows(activities: Activities): Typed {
  const inputs = activities.flatMap((one, index) => {
    return [
      [`plan-${index}-title`, one.title],
      [`plan-${index}-kind`, one.kind],
      [`plan-${index}-milestone`, one.milestone === undefined ? '' : String(one.milestone)],
      [`plan-${index}-description`, one.description],
      ...Object.entries(typedDay(`plan-${index}-on`, one.plannedOn)),
    ];
  });
  return Object.fromEntries(inputs) as Typed;
}
