import {
  type ContractContent,
  changedParts,
  contractContentSchema,
  milestonesObstacle,
} from '@samraad/contracts';
import type { LocalDate } from '@samraad/deadlines';
import { followUpTalk } from '@samraad/delivery';
import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';
import {
  type AddendumDraft,
  type AddendumRow,
  type AddendumTerms,
  addendumTermsSchema,
} from './addendum-terms';
import type { PlanItem } from './plan-changes';

/** What decides whether an addendum can be sent. */
export interface AddendumFacts {
  readonly draft: AddendumDraft;
  /** The contract as it holds now. */
  readonly holds: ContractContent;
  readonly plan: readonly PlanItem[];
  /** Numbers of milestones that somebody has attested: they stay as they are. */
  readonly attested: readonly number[];
  /** Øre already attested, invoiced or paid. */
  readonly earned: Ore;
  readonly today: LocalDate;
  readonly lastDeliveryDay: LocalDate;
}

/** A complete addendum, and the contract's content as it holds once all have signed. */
export interface CompleteAddendum {
  readonly terms: AddendumTerms;
  readonly content: ContractContent;
}

/** Whether it can be sent (domain.md §9): complete, days that can be kept, never below what is earned, and something is changed. */
export function completeAddendum(facts: AddendumFacts): CompleteAddendum | Refusal {
  const parsed = addendumTermsSchema.safeParse(facts.draft);
  if (!parsed.success)
    return refusal('addenda.incomplete', { part: String(parsed.error.issues[0]?.path[0] ?? '') });
  const terms = parsed.data;
  const obstacle =
    rowsObstacle(terms.activities, facts) ??
    periodObstacle(terms, facts) ??
    priceObstacle(BigInt(terms.price), facts);
  if (obstacle) return obstacle;
  const read = contractContentSchema.safeParse(contentOf(terms, facts.plan));
  if (!read.success)
    return refusal('addenda.incomplete', { part: String(read.error.issues[0]?.path[0] ?? '') });
  const apart = attestedObstacle(read.data, facts) ?? milestonesObstacle(read.data);
  if (apart) return apart;
  const changed = changedParts(currentContent(facts.holds, facts.plan), read.data);
  return changed.length === 0 ? refusal('addenda.nothing-changed') : { terms, content: read.data };
}

function rowsObstacle(rows: readonly AddendumRow[], facts: AddendumFacts): Refusal | null {
  const planned = new Map(
    facts.plan.filter(({ state }) => state === 'planned').map((item) => [item.seq, item]),
  );
  const seqs = rows.flatMap(({ seq }) => (seq === null ? [] : [seq]));
  if (seqs.some((seq) => !planned.has(seq)) || new Set(seqs).size < seqs.length)
    return refusal('addenda.plan-moved-on', {}, 409);
  const moved = rows.filter((row) => row.seq === null || planned.get(row.seq)?.plannedOn !== row.plannedOn);
  if (moved.some(({ plannedOn }) => plannedOn < facts.today))
    return refusal('contracts.activity-in-the-past');
  if (moved.some(({ plannedOn }) => plannedOn > facts.lastDeliveryDay))
    return refusal('contracts.activity-too-late');
  const held = facts.plan.filter(({ state }) => state === 'held');
  const all = [...held, ...rows];
  if (!all.some(({ kind }) => kind === followUpTalk)) return refusal('contracts.follow-up-talk-missing');
  return all.some(({ kind }) => kind !== followUpTalk) ? null : refusal('contracts.activity-missing');
}

/** A milestone that is attested keeps its title and its amount. */
function attestedObstacle({ milestones = [] }: ContractContent, facts: AddendumFacts): Refusal | null {
  const changed = facts.attested.some((no) => {
    const [before, after] = [facts.holds.milestones?.[no - 1], milestones[no - 1]];
    return before?.title !== after?.title || before?.amount !== after?.amount;
  });
  return changed ? refusal('addenda.milestone-attested') : null;
}

/** What is still to come lies within the period, as it shall be from now on. */
function periodObstacle({ period, activities }: AddendumTerms, facts: AddendumFacts): Refusal | null {
  if (!period) return null;
  if (period.endsOn > facts.lastDeliveryDay) return refusal('contracts.period-too-late');
  const outside = activities.some((row) => row.plannedOn < period.startsOn || row.plannedOn > period.endsOn);
  return outside ? refusal('contracts.activity-outside-period') : null;
}

function priceObstacle(price: Ore, { earned }: AddendumFacts): Refusal | null {
  return price < earned ? refusal('addenda.price-below-earned', { earned: formatMoney(earned) }) : null;
}

type Described = Pick<PlanItem, 'title' | 'kind' | 'description' | 'milestone'>;
const said = ({ title, kind, description, milestone }: Described, plannedOn: LocalDate) => ({
  ...{ title, kind, plannedOn, description },
  ...(milestone === undefined || milestone === null ? {} : { milestone }),
});

/** The held ones on the day they were held, then the rows: the plan as one text. */
function contentOf({ reason: _, activities, ...rest }: AddendumTerms, plan: readonly PlanItem[]) {
  const held = plan.filter(({ state }) => state === 'held');
  return {
    ...rest,
    activities: [
      ...held.map((item) => said(item, item.heldOn ?? item.plannedOn)),
      ...activities.map((row) => said(row, row.plannedOn)),
    ],
  };
}

/** The contract with its plan as it stands today: what has been moved or cancelled since it was signed is no change of the addendum's. */
export function currentContent(holds: ContractContent, plan: readonly PlanItem[]): ContractContent {
  const order = (state: PlanItem['state']) => plan.filter((item) => item.state === state);
  const items = [...order('held'), ...order('planned')];
  const activities = items.map((item) => said(item, item.heldOn ?? item.plannedOn));
  return { ...holds, activities: activities as ContractContent['activities'] };
}

/** What an addendum is begun from: the contract as it holds, with the activities still to come. */
export function draftFrom(holds: ContractContent, plan: readonly PlanItem[]): AddendumDraft {
  const open = plan.filter(({ state }) => state === 'planned');
  const activities = open.map((item) => ({ ...said(item, item.plannedOn), seq: item.seq }));
  return { ...holds, activities: activities as AddendumDraft['activities'] };
}
