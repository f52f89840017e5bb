import { compareProviders } from './compare-providers';
import type { ProviderProfile } from './provider';

const theme = (key: string) => ({ key, name: key, shortName: key });

const profile = (key: string, themes: readonly string[]): ProviderProfile => ({
  id: key,
  key,
  name: key,
  fullName: key,
  affiliations: [],
  tagline: '',
  description: '',
  contact: { email: `${key}@x.example`, phone: '', address: null, website: null },
  cardSteps: [],
  rounds: [],
  absences: [],
  languages: [],
  levels: [],
  regionIds: [],
  regionNames: [],
  regionsInAll: 5,
  templates: [],
  approaches: themes.map((one) => ({ theme: theme(one), title: `${key}/${one}`, text: '', suits: '' })),
});

describe('compareProviders', () => {
  it('puts each provider under each theme, in the given orders', () => {
    const rows = compareProviders(
      [profile('a', ['change', 'violence']), profile('b', ['violence'])],
      [theme('violence'), theme('change'), theme('culture')],
    );
    expect(
      rows.map((row) => [row.theme.key, ...row.cells.map((cell) => cell.approach?.title ?? '–')]),
    ).toEqual([
      ['violence', 'a/violence', 'b/violence'],
      ['change', 'a/change', '–'],
      ['culture', '–', '–'],
    ]);
  });
});
