import {
  canonicalJson,
  type Canonical,
  maybeText,
  refusal,
  type Refusal,
  writtenLine,
  writtenText,
} from '@samraad/platform';
import { z } from 'zod';
import { activityStepsSchema } from './activity-template';
import { isWebsite } from './new-provider.rules';

/** What the help is aimed at (domain.md §7 [M]). */
export const profileLevels = ['operational', 'strategic'] as const;

const approach = z.strictObject({
  theme: writtenLine(60),
  title: writtenLine(120),
  text: writtenText(1500),
  suits: writtenLine(200),
});
const way = z.strictObject({
  /** Null: a new one. */
  key: writtenLine(60).nullable(),
  name: writtenLine(80),
  steps: activityStepsSchema,
});

/** All that everybody may read of a provider and that a central side approves; e-mail, telephone and closed periods are not in it. */
export const profileSchema = z.strictObject({
  fullName: writtenLine(120),
  tagline: maybeText(200),
  description: maybeText(2000),
  address: maybeText(200),
  /** Without `https://`. */
  website: maybeText(200),
  languages: z.array(writtenLine(40)).max(10),
  levels: z.array(z.enum(profileLevels)).max(profileLevels.length),
  regionIds: z.array(z.uuid()).max(20),
  approaches: z.array(approach).max(20),
  ways: z.array(way).max(8),
});
export type Profile = z.infer<typeof profileSchema>;

/** The parts it is written in, one page each. */
export type ProfilePart = 'about' | 'practical' | `theme:${string}` | `way:${number}`;

/** One text for one profile. */
export const profileText = (profile: Profile): string => canonicalJson(profile as unknown as Canonical);

/** What stands in the way of sending it; null when nothing does. */
export function profileObstacle(profile: Profile, before: Profile): Refusal | null {
  if (profileText(profile) === profileText(before)) return refusal('catalogue.profile-unchanged');
  if (profile.description === '' || profile.tagline === '')
    return refusal('catalogue.profile-without-description');
  if (profile.website !== '' && !isWebsite(profile.website)) return refusal('catalogue.website-wrong');
  return null;
}

/** One line of what a version changes, in the reader's words where `label` gives them. */
export interface ProfileDifference {
  readonly part: ProfilePart;
  /** Which field of the part: 'fullName', 'text', 'steps'. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What has changed between two versions, field by field; lists as one text. */
export function profileDifferences(before: Profile, after: Profile): ProfileDifference[] {
  const found: ProfileDifference[] = [];
  const compare = (part: ProfilePart, field: string, was: string, is: string) => {
    if (was !== is) found.push({ part, field, before: was, after: is });
  };
  for (const field of ['fullName', 'tagline', 'description'] as const)
    compare('about', field, before[field], after[field]);
  for (const field of ['address', 'website'] as const)
    compare('practical', field, before[field], after[field]);
  for (const field of ['languages', 'levels', 'regionIds'] as const)
    compare('practical', field, before[field].join(', '), after[field].join(', '));
  for (const theme of new Set([...before.approaches, ...after.approaches].map((one) => one.theme))) {
    const [was, is] = [before, after].map(({ approaches }) => approaches.find((one) => one.theme === theme));
    for (const field of ['title', 'text', 'suits'] as const)
      compare(`theme:${theme}`, field, was?.[field] ?? '', is?.[field] ?? '');
  }
  const most = Math.max(before.ways.length, after.ways.length);
  for (let at = 0; at < most; at += 1) {
    const [was, is] = [before.ways[at], after.ways[at]];
    compare(`way:${at}`, 'name', was?.name ?? '', is?.name ?? '');
    compare(`way:${at}`, 'steps', stepsText(was), stepsText(is));
  }
  return found;
}

const stepsText = (of: Profile['ways'][number] | undefined): string =>
  (of?.steps ?? [])
    .map(({ title, description, durationText, optional }) =>
      [`${optional ? '(+) ' : ''}${title}: ${description}`, durationText].join(' · '),
    )
    .join('\n');

/** Labels of the usual way's main steps, for a card. */
export const cardStepsOf = ({ ways: [usual] }: Profile): string[] =>
  (usual?.steps ?? [])
    .filter(({ optional, kind }) => optional !== true && kind !== 'follow-up-talk')
    .map(({ label }) => label);
