import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import { missingInOpening, type OpeningAnswers } from './opening-answers';
import type { OpeningsState } from './openings-state';

/** What stands of the two openings, without a word of them. */
export interface OpeningsFacts {
  readonly state: OpeningsState;
  /** The workplace whose two sides write them. */
  readonly unitId: string;
  /** The side that has asked to drop them; null when none has. */
  readonly dropBy: Side | null;
}

/** What stands of one side's own opening. */
export interface OwnOpening {
  readonly answers: OpeningAnswers;
  readonly handedAt: Date | null;
  /** Counts its changes. */
  readonly version: number;
  /** Who wrote in it last; null while nobody has. */
  readonly writtenBy: string | null;
}

type Written = Pick<OwnOpening, 'answers' | 'handedAt'>;

/** What somebody has written of their side's opening; `version`: the one they wrote over, where they say so. */
export interface OpeningWritten {
  readonly answers: OpeningAnswers;
  readonly version?: number | undefined;
  readonly by: string;
}

/**
 * What the opening says after it, or null where a colleague was faster. Whoever says no version takes back only what they wrote
 * last themselves: what a colleague has answered and they leave out stands.
 */
export function writtenOver(
  { answers: stands, version, writtenBy }: Omit<OwnOpening, 'handedAt'>,
  written: OpeningWritten,
): OpeningAnswers | null {
  if (written.version !== undefined) return written.version === version ? written.answers : null;
  return writtenBy === null || writtenBy === written.by ? written.answers : { ...stands, ...written.answers };
}

/** Whether the workplace they were written by is still in the request; its sides alone ever read them. */
export const openingsStand = (
  facts: Pick<OpeningsFacts, 'state' | 'unitId'> | null,
  unitIds: readonly string[],
): boolean =>
  facts !== null && (facts.state === 'writing' || facts.state === 'opened') && unitIds.includes(facts.unitId);

/** The pair, where its workplace is still in the request; to everybody left there is none. */
export const standing = <P extends Pick<OpeningsFacts, 'state' | 'unitId'>>(
  facts: P | null,
  unitIds: readonly string[],
): P | null => (openingsStand(facts, unitIds) ? facts : null);

/** Why they can't be proposed, or null: one pair at a time. */
export const proposeObstacle = (facts: OpeningsFacts | null, unitIds: readonly string[]): Refusal | null =>
  openingsStand(facts, unitIds) ? refusal('openings.proposed-already', {}, 409) : null;

/** Why nothing can be done about them any longer, or null. */
export function notWritten(facts: OpeningsFacts | null): Refusal | null {
  if (facts?.state === 'opened') return refusal('openings.open-already', {}, 409);
  return facts?.state === 'writing' ? null : refusal('openings.none', {}, 409);
}

/** Why a side's own can't be written in, or null. */
export const writeObstacle = (facts: OpeningsFacts | null, own: Written): Refusal | null =>
  notWritten(facts) ?? (own.handedAt === null ? null : refusal('openings.handed-in', {}, 409));

/** Why a side's own can't be given in, or null. */
export function handInObstacle(facts: OpeningsFacts | null, own: Written): Refusal | null {
  const obstacle = writeObstacle(facts, own);
  if (obstacle) return obstacle;
  const missing = missingInOpening(own.answers).length;
  return missing === 0 ? null : refusal('openings.incomplete', { count: String(missing) });
}

/** Why it can't be taken back, or null: when both are in, both have been read. */
export const takeBackObstacle = (facts: OpeningsFacts | null, own: Written): Refusal | null =>
  notWritten(facts) ?? (own.handedAt === null ? refusal('openings.not-handed-in', {}, 409) : null);

/** What comes of a side's word about dropping them: it takes both. */
export type DropOutcome = 'proposed' | 'dropped' | 'kept' | 'nothing';

/** `drop` false: the side wants to keep them, or takes its own proposal back. */
export function dropOutcome(dropBy: Side | null, side: Side, drop: boolean): DropOutcome {
  if (!drop) return dropBy === null ? 'nothing' : 'kept';
  if (dropBy === null) return 'proposed';
  return dropBy === side ? 'nothing' : 'dropped';
}
