import type { Profile, ProfileDifference, ProfilePart } from '@samraad/catalogue';
import { profileDifferences } from '@samraad/catalogue';
import { type PicturePanel, rowsPanel } from '../proposals';
import { profileWords as words } from './profile.da';

/** Names that a profile keeps as keys and ids. */
export interface ProfileNames {
  readonly themes: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** What a part is called. */
export function partTitle(part: ProfilePart, profile: Profile, { themes }: ProfileNames): string {
  if (part === 'about' || part === 'practical') return words.parts[part];
  const [kind, key = ''] = part.split(':');
  if (kind === 'theme') return words.parts.theme(themes.get(key) ?? key);
  return words.parts.way(profile.ways[Number(key)]?.name ?? '');
}

type FieldKey =
  | 'fullName'
  | 'tagline'
  | 'description'
  | 'address'
  | 'website'
  | 'languages'
  | 'levels'
  | 'regionIds'
  | 'title'
  | 'text'
  | 'suits'
  | 'name'
  | 'steps';

/** What a version changes, as rows of before and after. */
export function differencePanel(before: Profile, after: Profile, names: ProfileNames): PicturePanel {
  const rows = profileDifferences(before, after).map((one) => ({
    label: `${partTitle(one.part, one.after === '' ? before : after, names)} · ${words.fields[one.field as FieldKey]}`,
    before: said(one, one.before, names),
    after: said(one, one.after, names),
  }));
  return rowsPanel(words.send.changes, rows, [], words.difference);
}

function said({ field }: ProfileDifference, text: string, { regions }: ProfileNames): string {
  if (text === '') return words.difference.empty;
  const each = (nameOf: (key: string) => string) => text.split(', ').map(nameOf).join(', ');
  if (field === 'regionIds') return each((id) => regions.get(id) ?? id);
  if (field === 'levels') return each((level) => words.levels[level as keyof typeof words.levels]);
  return text;
}

/** The names of themes and regions that a profile keeps as keys and ids. */
export const namesFor = (
  themes: readonly { readonly key: string; readonly shortName: string }[],
  regions: readonly { readonly id: string; readonly name: string }[],
): ProfileNames => ({
  themes: new Map(themes.map(({ key, shortName }) => [key, shortName])),
  regions: new Map(regions.map(({ id, name }) => [id, name])),
});
