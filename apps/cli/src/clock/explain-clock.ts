import {
  calculateDue,
  clockProblemInDanish,
  defaultClockRules,
  type DueCalculation,
  explainInDanish,
  parseClockInput,
  toClockJson,
} from '@samraad/deadlines';
import { formatDayYear, formatTime } from '@samraad/platform';
import { clockDa } from '../i18n/clock.da';
import { table } from '../table';

/** What was typed after `clock explain`. */
export interface ClockQuestion {
  readonly start: string;
  readonly clock: string;
  readonly round?: string;
  readonly pauses?: readonly string[];
  readonly json: boolean;
}

/** The answer for stdout, or one sentence of what can't be used. */
export interface ClockAnswer {
  readonly ok: boolean;
  readonly text: string;
}

/** Reckons a due instant by a round's rules; without a round those of domain.md §6 and no extra closing days. */
export async function explainClock(question: ClockQuestion): Promise<ClockAnswer> {
  const parsed = parseClockInput(question);
  if (!parsed.ok) return { ok: false, text: clockProblemInDanish(parsed.problem) };
  const rules =
    question.round === undefined
      ? defaultClockRules
      : // Only when asked for: the rounds take their time to load.
        (await import('./round-rules.js')).rulesOfRound(question.round);
  if (typeof rules === 'string') return { ok: false, text: rules };
  const calculation = calculateDue(parsed.start, parsed.kind, rules, parsed.pauses);
  const text = question.json
    ? JSON.stringify(toClockJson(calculation), null, 2)
    : inWords(calculation, clockDa.kinds[parsed.kind], question.round);
  return { ok: true, text };
}

function inWords(calculation: DueCalculation, clock: string, round: string | undefined): string {
  const steps = explainInDanish(calculation).map((sentence, index) => [`${index + 1}`, sentence]);
  return [
    clockDa.heading(clock, round),
    clockDa.start(`${formatDayYear(calculation.start)} kl. ${formatTime(calculation.start)}`),
    clockDa.due(formatDayYear(calculation.due)),
    '',
    ...table([{ title: clockDa.step, align: 'right' }, { title: clockDa.reckoning }], steps),
  ].join('\n');
}
