import { filesUnder, read } from './support/house';

const many = 'to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten|tyve|enogtyve|tredive|[2-9]|\\d{2,}';
const length = '(?:arbejds|kalender)?(?:dage?s?|uger?|måneder?|mdr)';
// "En dag" is some day; a week or a month is a length.
const number = new RegExp(
  `(?<![\\p{L}\\d}])(?:(?:\\d+(?:[–-]| til ))?(?:${many}) ${length}|(?:en|1) (?:uge|måned))(?![\\p{L}])`,
  'giu',
);

/** What such numbers are when they are no round's rule, and where. */
const ourOwn: Readonly<Record<string, readonly string[]>> = {
  // The steps of the demo's clock.
  'apps/portal/src/i18n/demo.da.ts': ['En uge'],
  // Lengths of time as words, told from the rules.
  'libs/deadlines/src/i18n/da.ts': ['to uger', 'tre uger', 'fire uger'],
};

/** Where people read sentences: texts, templates and mails. A mail's sample is an example. */
const sources = () =>
  [...filesUnder('apps/portal/src'), ...filesUnder('libs')].filter(
    (path) => /\.da\.ts$|\/i18n\/da\.ts$|\.hbs$|\.mail\.ts$/.test(path) && !path.includes('/testing/'),
  );

const numbersIn = (text: string): string[] =>
  [...text.replace(/\n {2}sample:[^]*$/, '').matchAll(number)].map(([found]) => found);

describe('the numbers of a round’s rules', () => {
  it('are told from the rules, never typed into a sentence', () => {
    const typed = sources().flatMap((path) =>
      numbersIn(read(path).replace(/^ *(\/\/|\/?\*).*$/gm, ''))
        .filter((found) => !ourOwn[path]?.includes(found))
        .map((found) => `${path}: ${found}`),
    );
    expect(typed).toEqual([]);
  });

  it('would be found, and a number told from the rules would not', () => {
    expect(numbersIn("heading: 'Ikke alle skrev under inden 21 dage.'")).toEqual(['21 dage']);
    expect(numbersIn("text: 'lige efter og 3–6 måneder senere, inden fem arbejdsdage'")).toEqual([
      '3–6 måneder',
      'fem arbejdsdage',
    ]);
    expect(numbersIn('`Der er gået ${months} måneder`, »Nogle måneder senere«, »dag for dag«')).toEqual([]);
  });
});
