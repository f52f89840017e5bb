import { activityKinds, type ContractDraft } from '@samraad/contracts';
import { z } from 'zod';
import { contractLabels as label, wrongPrice } from '../../../i18n/contracts.da';
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
  plan: rows(planRowForm, label.plan, { max: maxRows }),
  followUp: optional(longText(4000, label.followUp)),
  version,
});

const mostOre = 10n ** 12n;

/** Reads the form; a price must be more than nothing, and fit the contract. */
export const parseContract = (body: unknown): ParsedForm<z.output<typeof writeContractForm>> =>
  withPrice(parseForm(writeContractForm, body));

/** The form as it was read, with an error at its price when that is no price. */
export function withPrice<T extends { readonly price: bigint | null }>(form: ParsedForm<T>): ParsedForm<T> {
  const price = form.ok ? form.data.price : null;
  if (price === null || (price > 0n && price < mostOre)) return form;
  return { ok: false, typed: form.typed, errors: [{ field: 'price', message: wrongPrice }] };
}

/** What the form says, as a draft; parts emptied in the form are emptied in the draft. */
export function draftOf(data: z.output<typeof writeContractForm>): ContractDraft {
  return {
    expectations: data.expectations ?? undefined,
    scope: data.scope ?? undefined,
    price: data.price?.toString(),
    followUp: data.followUp ?? undefined,
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

/** A draft as it would have been typed. */
export function typedOf(draft: ContractDraft, version: number): Typed {
  return {
    expectations: draft.expectations ?? '',
    scope: draft.scope ?? '',
    price: draft.price === undefined ? '' : kronerTyped(BigInt(draft.price)),
    followUp: draft.followUp ?? '',
    version: String(version),
    ...typedParts(draft.milestones ?? []),
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
    const [year = '', month = '', dayPart = ''] = (one.plannedOn ?? '').split('-');
    return [
      [`plan-${index}-title`, one.title],
      [`plan-${index}-kind`, one.kind],
      [`plan-${index}-milestone`, one.milestone === undefined ? '' : String(one.milestone)],
      [`plan-${index}-description`, one.description],
      [`plan-${index}-on-day`, dayPart.replace(/^0/, '')],
      [`plan-${index}-on-month`, month.replace(/^0/, '')],
      [`plan-${index}-on-year`, year],
    ];
  });
  return Object.fromEntries(inputs) as Typed;
}
