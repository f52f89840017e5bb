import { readDay, trimmed } from '@samraad/platform';
import type { RoundPart, RoundPlan } from '@samraad/rounds';
import { z } from 'zod';
import { day, longText, optional, text, typedDay } from '../../shell';
import { fieldWords as words, partWords } from './parts.da';
import { type PlanPart, shown } from './plan-part';
import { sayPart } from './say-part.da';

const base = (part: RoundPart) => ({
  part,
  ...partWords[part],
  say: (plan: RoundPlan, { names }: { names: Readonly<Record<string, string>> }) =>
    sayPart[part](plan, names),
});

const validFrom: PlanPart = {
  ...base('valid-from'),
  form: () => z.object({ validFrom: day(words.validFrom) }),
  stored: ({ validFrom: from }) => typedDay('validFrom', from ?? ''),
  fields: (f) => [shown('date', f.date({ name: 'validFrom', label: words.validFrom }))],
  change: (typed: { readonly validFrom: string }, plan) => ({ ...plan, ...typed }),
};

const period: PlanPart = {
  ...base('period'),
  form: () =>
    z.object({
      name: text(60, words.name),
      requestsFrom: day(words.requestsFrom),
      requestsTo: day(words.requestsTo),
    }),
  stored: ({ name, requestsFrom, requestsTo }) => ({
    name,
    ...typedDay('requestsFrom', requestsFrom),
    ...typedDay('requestsTo', requestsTo),
  }),
  fields: (f) => [
    shown('text', f.text({ name: 'name', label: words.name, width: 'medium', maxLength: 60 })),
    shown('date', f.date({ name: 'requestsFrom', label: words.requestsFrom })),
    shown('date', f.date({ name: 'requestsTo', label: words.requestsTo })),
  ],
  change: (typed: Pick<RoundPlan, 'name' | 'requestsFrom' | 'requestsTo'>, plan) => ({ ...plan, ...typed }),
};

const lastDelivery: PlanPart = {
  ...base('last-delivery'),
  form: () => z.object({ lastDeliveryDay: day(words.lastDeliveryDay) }),
  stored: ({ lastDeliveryDay }) => typedDay('lastDeliveryDay', lastDeliveryDay),
  fields: (f) => [shown('date', f.date({ name: 'lastDeliveryDay', label: words.lastDeliveryDay }))],
  change: (typed: Pick<RoundPlan, 'lastDeliveryDay'>, plan) => ({ ...plan, ...typed }),
};

const most = 365;

/** Whole numbers with commas between, each once, the largest first; null when something else is written. */
export function readNumbers(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const read = [...new Set(parts.map(Number))];
  return read.every((one) => one >= 1 && one <= most) ? read.toSorted((a, b) => b - a) : null;
}

const numberList = z.preprocess(
  (raw) => (typeof raw === 'string' ? raw : ''),
  z.string().transform((typed, context): number[] => {
    const read = readNumbers(typed);
    if (read) return read;
    context.addIssue({ code: 'custom', message: words.numbers });
    return z.NEVER;
  }),
);
const someNumbers = numberList.refine((list) => list.length > 0, words.numbers);

const modelChoice: PlanPart = {
  ...base('model-choice'),
  form: () => z.object({ modelChoiceBy: day(words.modelChoiceBy), reminders: numberList }),
  stored: ({ modelChoiceBy, rules }) => ({
    ...typedDay('modelChoiceBy', modelChoiceBy),
    reminders: rules.modelChoiceReminderDays.join(', '),
  }),
  fields: (f) => [
    shown('date', f.date({ name: 'modelChoiceBy', label: words.modelChoiceBy })),
    shown(
      'text',
      f.text({ name: 'reminders', label: words.reminders, hint: words.remindersHint, width: 'short' }),
    ),
  ],
  change: ({ modelChoiceBy, reminders }: { modelChoiceBy: string; reminders: number[] }, plan) => ({
    ...plan,
    modelChoiceBy,
    rules: { ...plan.rules, modelChoiceReminderDays: reminders },
  }),
};

const warnings: PlanPart = {
  ...base('warnings'),
  form: () => z.object({ warnings: someNumbers }),
  stored: ({ rules }) => ({ warnings: rules.warningWorkingDays.join(', ') }),
  fields: (f) => [
    shown(
      'text',
      f.text({ name: 'warnings', label: words.warnings, hint: words.warningsHint, width: 'short' }),
    ),
  ],
  change: ({ warnings: [first = 1, ...more] }: { warnings: number[] }, plan) => ({
    ...plan,
    rules: { ...plan.rules, warningWorkingDays: [first, ...more] },
  }),
};

const closingDays: PlanPart = {
  ...base('closing-days'),
  form: () => z.object({ closingDays: dayLines }),
  stored: ({ rules }) => ({ closingDays: rules.closingDays.join('\n') }),
  fields: (f) => [
    shown(
      'textarea',
      f.textarea({ name: 'closingDays', label: words.closingDays, hint: words.closingDaysHint, rows: 4 }),
    ),
  ],
  change: ({ closingDays: days }: { closingDays: string[] }, plan) => ({
    ...plan,
    rules: { ...plan.rules, closingDays: days },
  }),
};

const dayLines = optional(longText(2000, words.closingDays)).transform((typed, context): string[] => {
  const lines = (typed ?? '').split('\n').map(trimmed);
  const days = lines.filter((line) => line !== '').map((line) => ({ line, read: readDay(line) }));
  const wrong = days.find(({ read }) => !('value' in read));
  if (!wrong)
    return [...new Set(days.flatMap(({ read }) => ('value' in read ? [read.value] : [])))].toSorted();
  context.addIssue({ code: 'custom', message: words.notDay(wrong.line) });
  return z.NEVER;
});

/** The rules that are days, or numbers of them. */
export const dayRuleParts: readonly PlanPart[] = [
  validFrom,
  period,
  lastDelivery,
  modelChoice,
  warnings,
  closingDays,
];
