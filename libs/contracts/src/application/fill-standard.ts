import { formatDayYear, formatMoney, type Queryable, refuse, type Tx } from '@samraad/platform';
import type { ContractContent, ContractDraft } from '../domain/contract-content';
import { filledClauses, type Filling, type StandardPart, written } from '../domain/standard-contract';
import type { ContractRow } from '../persistence/contract.store';
import { findFilledIn, findStandardVersion } from '../persistence/standard-contract.store';

type Of = Pick<ContractRow, 'id' | 'caseId' | 'providerId' | 'roundId'>;

/** The standard clauses a draft is written from, with its own data in them; what is missing yet stands as its name. */
export async function fillStandard(
  db: Queryable,
  of: Of,
  draft: ContractDraft,
): Promise<StandardPart | null> {
  if (!draft.standard) return null;
  const { no } = draft.standard;
  const [version, around] = await Promise.all([
    findStandardVersion(db, of.roundId, no),
    findFilledIn(db, of),
  ]);
  if (!version) throw new Error(`contract ${of.id} is written from a standard contract that is not there`);
  const filling: Filling = {
    ...around,
    round: version.roundName,
    ...figuresOf(draft),
  };
  return { no, clauses: filledClauses(version.clauses, filling) };
}

/** A contract as it is put before the parties: its standard clauses are part of what they sign. */
export async function withStandard(
  db: Queryable,
  of: Of,
  content: ContractContent,
): Promise<ContractContent> {
  const standard = await fillStandard(db, of, content);
  return standard ? { ...content, standard } : content;
}

/** A draft as it is kept: it says which version it is written from, never what stands there. 422 when the round has no such version. */
export async function standardMeant(tx: Tx, roundId: string, draft: ContractDraft): Promise<ContractDraft> {
  if (!draft.standard) return draft;
  const { no } = draft.standard;
  if (!(await findStandardVersion(tx, roundId, no))) refuse('contracts.standard-unknown');
  return { ...draft, standard: { no } };
}

type Figures = Pick<Filling, 'price' | 'firstDay' | 'lastDay'>;

function figuresOf({ price, period, activities = [] }: ContractDraft): Figures {
  const days = activities.flatMap(({ plannedOn }) => plannedOn ?? []).sort();
  const [first, last] = [period?.startsOn ?? days[0], period?.endsOn ?? days.at(-1)];
  return {
    price: price === undefined ? written('price') : formatMoney(BigInt(price)),
    firstDay: first === undefined ? written('firstDay') : formatDayYear(first),
    lastDay: last === undefined ? written('lastDay') : formatDayYear(last),
  };
}
