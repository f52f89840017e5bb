import { clockKinds } from '@samraad/deadlines';
import { storyDa } from '../i18n/story.da';
import { type ApiClock, type ApiFrame, type ApiRequest, type MoneyKind, moneyKinds } from './api-shapes';
import { StoryFailed } from './story-failed';

export type TurnHolder = 'management' | 'employees' | 'anchor' | 'provider';
export type ClockState = 'none' | 'running' | 'stopped';

/** What the API must say after a step. */
export interface Expected {
  readonly stage: string;
  /** Who at least is waited for; an empty list: nobody. Left out, nothing is asked of it. */
  readonly turn?: readonly TurnHolder[];
  readonly clocks: readonly [dialogue: ClockState, contract: ClockState];
  /** What has moved in the provider's frame; every other account stands. */
  readonly moves?: Partial<Record<MoneyKind, bigint>>;
}

/** What the API says after a step. */
export interface Found {
  readonly request: ApiRequest;
  readonly before: ApiFrame;
  readonly after: ApiFrame;
  /** Others may have moved money meanwhile: only what must hold whatever they do is asked. */
  readonly shared: boolean;
}

/** Fails the story when the API says anything else than expected. */
export function expectAll(what: string, expected: Expected, found: Found): void {
  const wrong = [
    ...stageWrong(expected, found.request),
    ...clocksWrong(expected, found.request),
    ...(found.shared ? [] : moneyWrong(expected, found)),
    ...sumWrong(found.after),
  ];
  if (wrong.length > 0) throw new StoryFailed(storyDa.unexpected(what, wrong));
}

function stageWrong({ stage, turn }: Expected, request: ApiRequest): string[] {
  const wrong = request.stage === stage ? [] : [storyDa.differs('stage', stage, request.stage)];
  if (turn === undefined) return wrong;
  const who = request.turn.who;
  const fits = turn.length === 0 ? who.length === 0 : turn.every((holder) => who.includes(holder));
  return fits ? wrong : [...wrong, storyDa.differs('turn', turn.join('+') || '–', who.join('+') || '–')];
}

/** The state of one of the two clocks. */
export function clockState(clock: ApiClock | undefined): ClockState {
  if (clock === undefined) return 'none';
  return clock.stoppedAt === null ? 'running' : 'stopped';
}

function clocksWrong({ clocks }: Expected, request: ApiRequest): string[] {
  return clockKinds.flatMap((kind, index) => {
    const state = clockState(request.clocks.find((clock) => clock.kind === kind));
    return state === clocks[index] ? [] : [storyDa.differs(kind, clocks[index] ?? '', state)];
  });
}

function moneyWrong({ moves = {} }: Expected, { before, after }: Found): string[] {
  // A tranche that opened on the way is free room.
  const opened = BigInt(after.total ?? 0) - BigInt(before.total ?? 0);
  return moneyKinds.flatMap((kind) => {
    const due = BigInt(before[kind]) + (moves[kind] ?? 0n) + (kind === 'free' ? opened : 0n);
    return BigInt(after[kind]) === due ? [] : [storyDa.differs(kind, String(due), after[kind])];
  });
}

function sumWrong(frame: ApiFrame): string[] {
  const sum = moneyKinds.reduce((total, kind) => total + BigInt(frame[kind]), 0n);
  return sum === BigInt(frame.total ?? 0) ? [] : [storyDa.differs('total', frame.total ?? '0', String(sum))];
}
