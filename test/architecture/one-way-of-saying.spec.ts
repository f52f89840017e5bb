import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What is said to people: sources and templates, without specs, examples and what plays demos. */
const sources = ['apps/portal/src', 'apps/cli/src/i18n', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|hbs)$/.test(name) && !/spec\.ts$|\.examples\.ts$|testing\/|seed\//.test(name))
    .map((name) => join(folder, name)),
);
const lines = (pick: RegExp) =>
  sources
    .filter((file) => pick.test(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .map((text, at) => ({ at: `${file}:${at + 1}`, text: text.trim() })),
    )
    .filter(({ text }) => !/^(\/?\*|\/\/|\{\{!)/.test(text));
const found = (words: RegExp, pick = /./) =>
  lines(pick)
    .filter(({ text }) => words.test(text))
    .map(({ at, text }) => `${at} ${text}`);

describe('one thing is said in one way', () => {
  it('looks at real places', () => {
    expect(lines(/\.hbs$/).length).toBeGreaterThan(500);
    expect(lines(/i18n|\.da\.ts$|\.mail\.ts$/).length).toBeGreaterThan(1000);
  });

  it('a case is called by casePlace and caseNumber alone', () => {
    expect(found(/\bnr\.? ?\$?\{/i, /^(apps\/portal|libs)/)).toEqual([
      expect.stringContaining("'requests.case-number': 'Nr. {number}'") as string,
    ]);
    expect(found(/\b(henvendelse|sag)(en)? nr\b/i)).toEqual([]);
  });

  it('the anchor of a region is the central coordinator', () => {
    expect(found(/koordinator på hospital|(?<!central |centrale )koordinator(en)?s frist/i)).toEqual([]);
  });

  it('nothing stands to the left or right, which on a small screen is above and below', () => {
    expect(found(/\btil (venstre|højre)\b/i)).toEqual([]);
  });

  it('a round is called by its name, which says that it is one', () => {
    expect(found(/\brunden \$?\{/i, /apps\/portal/)).toEqual([]);
  });

  it('quotes are »…«', () => {
    // A string in double quotes that holds an apostrophe is no quotation.
    const words = lines(/(\/i18n\/.*|\.da|\.mail)\.ts$/).map(({ at, text }) => ({
      at,
      text: text.replace(/"[^"]*'[^"]*"/g, ''),
    }));
    expect(words.filter(({ text }) => /(['`])(?:(?!\1).)*"(?:(?!\1).)*\1/.test(text))).toEqual([]);
    // Of a template only what is read: no mustaches, tags or attributes.
    const read = lines(/\.hbs$/).map(({ at, text }) => ({
      at,
      text: text
        .replace(/\{\{.*?\}\}/g, '')
        .replace(/<[^>]*>/g, '')
        .replace(/ [\w-]+="[^"]*"/g, ''),
    }));
    expect(read.filter(({ text }) => text.includes('"'))).toEqual([]);
  });
});
