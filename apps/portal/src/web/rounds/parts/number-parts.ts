import type { RoundPart, RoundPlan } from '@samraad/rounds';
import type { RoundRules } from '@samraad/scheme';
import { z } from 'zod';
import { wholeNumber } from '../../shell';
import { fieldWords, partWords } from './parts.da';
import { type PlanPart, shown } from './plan-part';
import { sayPart } from './say-part.da';

type NumberRule = {
  [K in keyof RoundRules]: RoundRules[K] extends number ? K : never;
}[keyof RoundRules] &
  keyof typeof fieldWords;

/** The largest number of days or months a rule takes. */
const most = 365;

interface NumberField {
  readonly name: keyof typeof fieldWords;
  readonly min: number;
  readonly max: number;
  get(rules: RoundRules): number;
  set(rules: RoundRules, value: number): RoundRules;
}

const rule = (name: NumberRule, min = 1, max = most): NumberField => ({
  name,
  min,
  max,
  get: (rules) => rules[name],
  set: (rules, value) => ({ ...rules, [name]: value }),
});

const clock = (name: 'dialogueDays' | 'contractDays'): NumberField => ({
  name,
  min: 1,
  max: most,
  get: ({ clocks }) => clocks[name],
  set: (rules, value) => ({ ...rules, clocks: { ...rules.clocks, [name]: value } }),
});

const pattern: NumberField = {
  name: 'latePercent',
  min: 1,
  max: 100,
  get: ({ latePatternShare }) => Math.round(latePatternShare * 100),
  set: (rules, value) => ({ ...rules, latePatternShare: value / 100 }),
};

/** A rule that is some whole numbers. */
function numbers(part: RoundPart, fields: readonly NumberField[]): PlanPart {
  const label = (name: keyof typeof fieldWords) => String(fieldWords[name]);
  return {
    part,
    ...partWords[part],
    say: (plan, { names }) => sayPart[part](plan, names),
    form: () =>
      z.object(
        Object.fromEntries(fields.map(({ name, min, max }) => [name, wholeNumber(min, max, label(name))])),
      ),
    stored: ({ rules }) => Object.fromEntries(fields.map(({ name, get }) => [name, get(rules)])),
    fields: (models) =>
      fields.map(({ name }) =>
        shown('text', models.text({ name, label: label(name), width: 'short', inputmode: 'numeric' })),
      ),
    change: (data: Record<string, number>, plan): RoundPlan => ({
      ...plan,
      rules: fields.reduce((rules, { name, set }) => set(rules, data[name] ?? 0), plan.rules),
    }),
  };
}

/** The rules that are numbers. */
export const numberParts: readonly PlanPart[] = [
  numbers('lapses', [rule('signatureExpiryDays'), rule('contractLapseDays'), rule('choiceLapseDays')]),
  numbers('dialogue', [clock('dialogueDays')]),
  numbers('contract', [clock('contractDays')]),
  numbers('answer-times', [
    rule('answerWorkingDays'),
    rule('disputeWorkingDays'),
    rule('endorsementWorkingDays'),
    rule('waitingOfferWorkingDays'),
    rule('reportHeldWorkingDays'),
    rule('invoiceWorkingDays'),
    rule('payDays'),
    rule('quietWorkingDays'),
  ]),
  numbers('evaluation', [
    rule('effectOpensMonths', 1, 36),
    rule('effectClosesMonths', 1, 36),
    rule('satisfactionLatestWorkingDays'),
  ]),
  // A threshold of 0 is read, and refused with the reason.
  numbers('small-numbers', [rule('answerThreshold', 0, 100)]),
  numbers('late-pattern', [pattern]),
];
