import type { DutyRules } from '@samraad/deadlines';
import type { Sql } from '@samraad/platform';
import { ok18Rules, roundRulesSchema, type RoundRules } from '@samraad/scheme';
import type { CaseDutyFacts } from '../domain/duties-of';
import { dutyFactsSql } from './duty-facts.sql';

interface StoredRules {
  readonly first: unknown;
  readonly later: readonly { readonly from: string; readonly rules: unknown }[];
}
type Row = Record<string, unknown> & { readonly rules: StoredRules | null };

/** The facts of the cases, in no order; unknown ids are left out. */
export async function findDutyFacts(db: Sql, caseIds: readonly string[]): Promise<CaseDutyFacts[]> {
  const rows = await db.query<Row>(dutyFactsSql('r.id = ANY($1::uuid[])'), [caseIds]);
  return rows.map(toFacts);
}

/** The numbers of a round its duties are reckoned with. */
export function dutyRulesOf(rules: RoundRules): DutyRules {
  const { answerWorkingDays, reportHeldWorkingDays, invoiceWorkingDays, payDays, followUpGraceWorkingDays } =
    rules;
  const { quietWorkingDays, choiceLapseDays, contractLapseDays, warningWorkingDays, closingDays } = rules;
  const { approveBeforePay: approveFirst, attestedBy } = rules;
  return {
    answerWorkingDays,
    reportHeldWorkingDays,
    invoiceWorkingDays,
    payDays,
    approveFirst,
    attestedBy,
    followUpGraceWorkingDays,
    quietWorkingDays,
    choiceLapseDays,
    contractLapseDays,
    warningWorkingDays,
    closingDays,
  };
}

// Between rounds a draft is reckoned with the rules that hold unless a round says otherwise.
const between = dutyRulesOf(ok18Rules);

function toFacts({ rules: stored, ...row }: Row): CaseDutyFacts {
  const { earned, ...facts } = withDates(row) as Record<string, unknown> & { earned: boolean | null };
  return {
    ...(facts as unknown as CaseDutyFacts),
    earned: earned ?? false,
    rules: stored === null ? between : rulesOver(stored),
  };
}

function rulesOver({ first, later }: StoredRules): DutyRules {
  const read = (rules: unknown) => dutyRulesOf(roundRulesSchema.parse(rules));
  return { ...read(first), later: later.map(({ from, rules }) => ({ from, rules: read(rules) })) };
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** JSON tells instants as text: they become Dates again, whatever holds them. */
function withDates(value: unknown): unknown {
  if (typeof value === 'string') return instant.test(value) ? new Date(value) : value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(withDates);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDates(one)]));
}
