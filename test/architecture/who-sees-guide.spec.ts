import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  byKind,
  bySeat,
  whoSeesWords as words,
  type WhoSeesRow,
} from '../../apps/portal/src/access/who-sees';
import { read, root } from './support/house';

/** `UPDATE_GUIDE=1 npm run -s jest -- test/architecture/who-sees-guide` writes it anew. */
const update = process.env.UPDATE_GUIDE === '1';
const path = 'docs/brugervejledning/hvem-ser-hvad.md';
const section = /(?<=<!-- who-sees -->\n)[^]*(?=<!-- \/who-sees -->)/;

const table = (head: readonly [string, string], rows: readonly WhoSeesRow[]): string =>
  [
    `| ${head.join(' | ')} |`,
    '| --- | --- |',
    ...rows.map(({ what, readers }) => `| ${what} | ${readers} |`),
  ].join('\n');

const generated = (): string =>
  [
    `## ${words.caption}`,
    table([words.what, words.readers], byKind()),
    `## ${words.byReader}`,
    table([words.who, words.reads], bySeat()),
    words.notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n');

/** The page with another section, as prettier leaves it. */
async function withSection(page: string, text: string): Promise<string> {
  const options = await resolveConfig(join(root, path));
  return format(page.replace(section, `\n${text}\n\n`), { ...options, parser: 'markdown' });
}

describe('who sees what, in the user guide', () => {
  it('is what the access table says', async () => {
    const wanted = await withSection(read(path), generated());
    if (update) writeFileSync(join(root, path), wanted);
    expect(read(path)).toBe(wanted);
  });

  it('would differ when somebody reads more', async () => {
    const more = generated().replace(
      '| Beskeder og deres filer | begge sider',
      '| Beskeder og deres filer | revisor, begge sider',
    );
    expect(await withSection(read(path), more)).not.toBe(read(path));
  });
});
