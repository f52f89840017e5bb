import {
  type ActivityStep,
  activityKinds,
  type Profile,
  profileLevels,
  type ProfilePart,
} from '@samraad/catalogue';
import { t, trimmed } from '@samraad/platform';
import { z } from 'zod';
import type { Fields } from '../../../views';
import { checkbox, choice, choices, longText, optional, rows, text } from '../../shell';
import { profileWords } from '../profile.da';

const words = profileWords.fields;

/** A field's partial with its model. */
export interface ShownField {
  readonly partial: string;
  readonly field: object;
}
const shown = (partial: string, field: object): ShownField => ({ partial: `field-${partial}`, field });

/** What a part's form is drawn with. */
export interface PartContext {
  readonly profile: Profile;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

/** One part of a profile on its own page: pure, so that it is tested without a portal. */
export interface ProfilePartForm {
  form(context: PartContext): z.ZodObject;
  stored(context: PartContext): Readonly<Record<string, unknown>>;
  fields(fields: Fields, context: PartContext): readonly ShownField[];
  change(data: never, profile: Profile): Profile;
}

const about: ProfilePartForm = {
  form: () =>
    z.object({
      fullName: text(120, words.fullName),
      tagline: text(200, words.tagline),
      description: longText(2000, words.description),
    }),
  stored: ({ profile: { fullName, tagline, description } }) => ({ fullName, tagline, description }),
  fields: (fields) => [
    shown('text', fields.text({ name: 'fullName', label: words.fullName })),
    shown('text', fields.text({ name: 'tagline', label: words.tagline })),
    shown(
      'textarea',
      fields.textarea({ name: 'description', label: words.description, maxLength: 2000, rows: 8 }),
    ),
  ],
  change: (data: Pick<Profile, 'fullName' | 'tagline' | 'description'>, profile) => ({ ...profile, ...data }),
};

interface Practical {
  readonly address: string | null;
  readonly website: string | null;
  readonly languages: string | null;
  readonly levels: Profile['levels'];
  readonly regionIds: string[];
}

const practical: ProfilePartForm = {
  form: ({ regions }) =>
    z.object({
      address: optional(text(200, words.address)),
      website: optional(text(200, words.website)),
      languages: optional(text(200, words.languages)),
      levels: choices(profileLevels, words.levels),
      regionIds: choices(
        regions.map(({ id }) => id),
        words.regionIds,
      ),
    }),
  stored: ({ profile }) => ({
    address: profile.address,
    website: profile.website,
    languages: profile.languages.join(', '),
    levels: profile.levels,
    regionIds: profile.regionIds,
  }),
  fields: (fields, { regions }) => [
    shown('text', fields.text({ name: 'address', label: words.address, optional: true })),
    shown('text', fields.text({ name: 'website', label: words.website, optional: true })),
    shown(
      'text',
      fields.text({ name: 'languages', label: words.languages, hint: words.languagesHint, optional: true }),
    ),
    shown(
      'checkboxes',
      fields.checkboxes({
        name: 'levels',
        label: words.levels,
        items: profileLevels.map((value) => ({ value, label: profileWords.levels[value] })),
      }),
    ),
    shown(
      'checkboxes',
      fields.checkboxes({
        name: 'regionIds',
        label: words.regionIds,
        items: regions.map(({ id, name }) => ({ value: id, label: name })),
      }),
    ),
  ],
  change: (data: Practical, profile) => ({
    ...profile,
    address: data.address ?? '',
    website: (data.website ?? '').replace(/^https?:\/\//i, '').replace(/\/+$/, ''),
    languages: [...new Set((data.languages ?? '').split(',').map(trimmed))]
      .filter((one) => one !== '')
      .slice(0, 10),
    levels: data.levels,
    regionIds: data.regionIds,
  }),
};

/** How the provider goes about one theme. */
const theme = (key: string): ProfilePartForm => ({
  form: () =>
    z.object({
      title: text(120, words.title),
      text: longText(1500, words.text),
      suits: text(200, words.suits),
    }),
  stored: ({ profile }) => {
    const found = profile.approaches.find((one) => one.theme === key);
    return { title: found?.title ?? '', text: found?.text ?? '', suits: found?.suits ?? '' };
  },
  fields: (fields) => [
    shown('text', fields.text({ name: 'title', label: words.title })),
    shown('textarea', fields.textarea({ name: 'text', label: words.text, maxLength: 1500, rows: 8 })),
    shown('text', fields.text({ name: 'suits', label: words.suits, hint: words.suitsHint })),
  ],
  change: (data: { title: string; text: string; suits: string }, profile) => {
    const written = { theme: key, ...data };
    const stands = profile.approaches.some((one) => one.theme === key);
    const approaches = stands
      ? profile.approaches.map((one) => (one.theme === key ? written : one))
      : [...profile.approaches, written];
    return { ...profile, approaches };
  },
});

const stepForm = z.object({
  title: text(120, words.stepTitle),
  label: text(30, words.label),
  description: text(600, words.stepDescription),
  durationText: text(120, words.durationText),
  kind: choice(activityKinds, words.kind),
  optional: checkbox(words.optional),
});
type StepTyped = z.output<typeof stepForm>;
const mostSteps = 12;

/** One way of working, step by step; one more than stand is there to be filled in. */
const way = (at: number): ProfilePartForm => ({
  form: () =>
    z.object({ name: text(80, words.name), steps: rows(stepForm, words.steps, { min: 1, max: mostSteps }) }),
  stored: ({ profile }) => {
    const found = profile.ways[at];
    const steps = (found?.steps ?? []).flatMap((step, nr) => [
      ...(['title', 'label', 'description', 'durationText', 'kind'] as const).map(
        (field): [string, string] => [`steps-${nr}-${field}`, step[field]],
      ),
      [`steps-${nr}-optional`, step.optional ? '1' : ''] as [string, string],
    ]);
    return { name: found?.name ?? '', ...Object.fromEntries(steps) };
  },
  fields: (fields, { profile }) => {
    const count = Math.min((profile.ways[at]?.steps.length ?? 0) + 1, mostSteps);
    const each = Array.from({ length: Math.max(count, 3) }, (_, nr) => stepFields(fields, nr));
    return [shown('text', fields.text({ name: 'name', label: words.name })), ...each.flat()];
  },
  change: ({ name, steps }: { name: string; steps: StepTyped[] }, profile) => {
    const before = profile.ways[at];
    const written = { key: before?.key ?? null, name, steps: stepsOf(steps, before?.steps ?? []) };
    const ways = before
      ? profile.ways.map((one, nr) => (nr === at ? written : one))
      : [...profile.ways, written];
    return { ...profile, ways };
  },
});

function stepFields(fields: Fields, nr: number): ShownField[] {
  const name = (field: string) => `steps-${nr}-${field}`;
  const kinds = activityKinds.map((value) => ({ value, text: t(`catalogue.kind.${value}`) }));
  return [
    shown('text', fields.text({ name: name('title'), label: `${words.step(nr + 1)}: ${words.stepTitle}` })),
    shown(
      'text',
      fields.text({ name: name('label'), label: `${words.step(nr + 1)}: ${words.label}`, width: 'medium' }),
    ),
    shown(
      'textarea',
      fields.textarea({
        name: name('description'),
        label: `${words.step(nr + 1)}: ${words.stepDescription}`,
        rows: 3,
        maxLength: 600,
      }),
    ),
    shown(
      'text',
      fields.text({ name: name('durationText'), label: `${words.step(nr + 1)}: ${words.durationText}` }),
    ),
    shown(
      'select',
      fields.select({
        name: name('kind'),
        label: `${words.step(nr + 1)}: ${words.kind}`,
        options: [{ value: '', text: '' }, ...kinds],
      }),
    ),
    shown(
      'checkboxes',
      fields.checkboxes({
        name: name('optional'),
        label: `${words.step(nr + 1)}: ${words.optional}`,
        items: [{ value: '1', label: words.optional }],
      }),
    ),
  ];
}

/** Steps as they are kept: one that has its title keeps its key; what the provider has written itself is no longer Samråd's own. */
function stepsOf(
  typed: readonly StepTyped[],
  before: readonly ActivityStep[],
): [ActivityStep, ...ActivityStep[]] {
  const taken = new Set(before.map(({ key }) => key));
  const free = (nr: number): string => {
    let key = `trin-${nr + 1}`;
    for (let more = 2; taken.has(key); more += 1) key = `trin-${nr + 1}-${more}`;
    taken.add(key);
    return key;
  };
  const used = new Set<string>();
  const steps = typed.map(({ optional: isOptional, ...step }, nr): ActivityStep => {
    const same = before.find(({ title, key }) => title === step.title && !used.has(key));
    const key = same?.key ?? free(nr);
    used.add(key);
    const asBefore = same && same.description === step.description && same.durationText === step.durationText;
    return {
      key,
      ...step,
      ...(isOptional && { optional: true }),
      ...(asBefore && same.own && { own: same.own }),
    };
  });
  return steps as [ActivityStep, ...ActivityStep[]];
}

/** From an address to a part: 'tema' of the round's, or a way that stands or comes next. */
export function partOf(
  address: string,
  { profile, themes }: { readonly profile: Profile; readonly themes: readonly string[] },
): { readonly part: ProfilePart; readonly form: ProfilePartForm } | null {
  if (address === 'about') return { part: 'about', form: about };
  if (address === 'practical') return { part: 'practical', form: practical };
  const [, kind, key = ''] = /^(theme|way)-(.+)$/.exec(address) ?? [];
  if (kind === 'theme' && themes.includes(key)) return { part: `theme:${key}`, form: theme(key) };
  const at = /^[0-7]$/.test(key) ? Number(key) : null;
  if (kind !== 'way' || at === null || at > profile.ways.length) return null;
  return { part: `way:${at}`, form: way(at) };
}
