import { addCalendarMonths } from '@samraad/deadlines';
import { keyOfName, type PlanTheme, type RoundPart, type RoundPlan } from '@samraad/rounds';
import { z } from 'zod';
import type { Fields } from '../../../views';
import { choices, day, kroner, optional, text, typedDay } from '../../shell';
import { fieldWords as words, partWords } from './parts.da';
import { type PartContext, type PlanPart, shown, type ShownField } from './plan-part';
import { sayPart } from './say-part.da';

const base = (part: RoundPart) => ({
  part,
  ...partWords[part],
  say: (plan: RoundPlan, { names }: PartContext) => sayPart[part](plan, names),
});

interface ThemesTyped {
  readonly themes: readonly string[];
  readonly newTheme: string | null;
  readonly newThemeDescription: string | null;
}

/** Themes there have been, and room for a new one. */
const themesPart = (known: readonly PlanTheme[]): PlanPart['change'] =>
  ((typed: ThemesTyped, plan: RoundPlan): RoundPlan => {
    const all = [...plan.themes, ...known.filter(({ key }) => plan.themes.every((one) => one.key !== key))];
    const kept = all.filter(({ key }) => typed.themes.includes(key));
    if (typed.newTheme === null) return { ...plan, themes: kept };
    const added: PlanTheme = {
      key: keyOfName(typed.newTheme, 60),
      name: typed.newTheme,
      shortName: typed.newTheme.slice(0, 80),
      description: typed.newThemeDescription ?? typed.newTheme,
      about: '',
    };
    return { ...plan, themes: [...kept, added] };
  }) as PlanPart['change'];

const shownThemes = ({ themes }: PartContext) => themes;

/** The themes part knows all themes of its context when it is changed. */
export const themes = (context: PartContext): PlanPart => ({
  ...base('themes'),
  form: () =>
    z.object({
      themes: choices(
        shownThemes(context).map(({ key }) => key),
        words.themes,
      ),
      newTheme: optional(text(120, words.newTheme)),
      newThemeDescription: optional(text(300, words.newThemeDescription)),
    }),
  stored: (plan) => ({ themes: plan.themes.map(({ key }) => key) }),
  fields: (f) => themeFields(f, context),
  change: themesPart(context.themes),
});

const themeFields = (f: Fields, context: PartContext): ShownField[] => [
  shown(
    'checkboxes',
    f.checkboxes({
      name: 'themes',
      label: words.themes,
      items: shownThemes(context).map(({ key, name }) => ({ value: key, label: name })),
    }),
  ),
  shown(
    'text',
    f.text({
      name: 'newTheme',
      label: words.newTheme,
      hint: words.newThemeHint,
      width: 'medium',
      maxLength: 120,
    }),
  ),
  shown(
    'text',
    f.text({
      name: 'newThemeDescription',
      label: words.newThemeDescription,
      width: 'full',
      maxLength: 300,
    }),
  ),
];

/** A frame has at most this many tranches here. */
const most = [1, 2, 3] as const;
const amountName = (key: string, number: number) => `${key}-${number}`;
const dayName = (number: number) => `day${number}`;

type ProvidersTyped = Readonly<Record<string, string | readonly string[] | bigint | null>>;

const trancheDays = (plan: RoundPlan): string[] =>
  [...new Set(plan.providers.flatMap(({ tranches }) => tranches.map(({ opensOn }) => opensOn)))].toSorted();

/** Who is in the round, and what each may use from which day. */
export const providers = (context: PartContext): PlanPart => {
  const keys = Object.keys(context.names);
  return {
    ...base('providers'),
    form: () =>
      z.object({
        providers: choices(keys, words.providers),
        ...Object.fromEntries(most.map((n) => [dayName(n), optional(day(words.trancheDay(n)))])),
        ...Object.fromEntries(
          keys.flatMap((key) =>
            most.map((n) => [
              amountName(key, n),
              optional(kroner(words.trancheAmount(context.names[key] ?? key, n))),
            ]),
          ),
        ),
      }),
    stored: storedProviders,
    fields: (f) => providerFields(f, context, keys),
    change: (typed: ProvidersTyped, plan): RoundPlan => ({
      ...plan,
      providers: providersOf(typed, plan, keys),
    }),
  };
};

/** Øre as somebody would type them. */
function inKroner(amount: string): string {
  const ore = BigInt(amount);
  const rest = ore % 100n;
  return `${ore / 100n}${rest === 0n ? '' : `,${rest.toString().padStart(2, '0')}`}`;
}

function storedProviders(plan: RoundPlan): Record<string, unknown> {
  const days = trancheDays(plan);
  return {
    providers: plan.providers.map(({ key }) => key),
    ...Object.assign({}, ...most.map((n) => typedDay(dayName(n), days[n - 1] ?? null))),
    ...Object.fromEntries(
      plan.providers.flatMap(({ key, tranches }) =>
        tranches.map(({ opensOn, amount }) => [amountName(key, days.indexOf(opensOn) + 1), inKroner(amount)]),
      ),
    ),
  };
}

const providerFields = (f: Fields, context: PartContext, keys: readonly string[]): ShownField[] => [
  shown(
    'checkboxes',
    f.checkboxes({
      name: 'providers',
      label: words.providers,
      items: keys.map((key) => ({ value: key, label: context.names[key] ?? key })),
    }),
  ),
  ...most.flatMap((n) => [
    shown(
      'date',
      f.date({
        name: dayName(n),
        label: words.trancheDay(n),
        hint: words.trancheDayHint(n),
        optional: true,
      }),
    ),
    ...keys.map((key) =>
      shown(
        'money',
        f.money({
          name: amountName(key, n),
          label: words.trancheAmount(context.names[key] ?? key, n),
          optional: true,
        }),
      ),
    ),
  ]),
];

const providersOf = (
  typed: ProvidersTyped,
  plan: RoundPlan,
  keys: readonly string[],
): RoundPlan['providers'] =>
  keys
    .filter((key) => [typed['providers']].flat().includes(key))
    .map((key) => ({
      key,
      tranches: most.flatMap((n) => {
        const [given, amount] = [typed[dayName(n)], typed[amountName(key, n)]];
        // An amount is never lost for want of a day: one tranche a year, from the opening.
        const opensOn =
          typeof given === 'string' ? given : addCalendarMonths(plan.requestsFrom, 12 * (n - 1));
        return typeof amount === 'bigint' ? [{ opensOn, amount: amount.toString() }] : [];
      }),
    }));
