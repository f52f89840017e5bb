import { addressOf, defineMail, formatList } from '@samraad/platform';

/** Which themes of which round a provider has not written about. */
export interface ThemeToWriteVars {
  readonly round: string;
  readonly themes: readonly string[];
}

const named = (themes: readonly string[]): string => formatList(themes.map((theme) => `»${theme}«`));

/** A theme is new in a running round: to the coordinators of each provider that has not written about it (domain.md §7, §8). */
export const themeToWriteMail = defineMail<ThemeToWriteVars>({
  key: 'rounds.theme-to-write',
  summary:
    'Når et tema kommer til i en runde, der kører, og hver uge derefter: til koordinatorerne hos de udbydere, der ikke har skrevet om det.',
  compose: ({ round, themes }) => ({
    subject: themes.length === 1 ? `Skriv om temaet ${named(themes)}` : `Skriv om ${themes.length} temaer`,
    heading: `${round} har ${themes.length === 1 ? 'et tema' : 'temaer'}, I ikke har skrevet om: ${named(themes)}.`,
    paragraphs: [
      'Skriv på jeres profil, hvordan I går til det, og send profilen. Når en af de centrale parter har godkendt den, kan alle læse det.',
      'Indtil da står der på jeres side, at det ikke er skrevet endnu.',
    ],
    action: { label: 'Skriv på jeres profil', path: addressOf('profile.own') },
    reason: 'du er koordinator hos en udbyder i runden',
  }),
  sample: { round: 'Demorunden 2026–2028', themes: ['Digitalisering og nye arbejdsgange'] },
});
