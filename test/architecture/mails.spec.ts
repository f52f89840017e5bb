import { everyMailSpec } from '@samraad/notification/testing';
import { allMails } from '@samraad/platform';
import { filesUnder, loadEverything, read } from './support/house';

loadEverything();

everyMailSpec();

describe('mail files', () => {
  const files = filesUnder('libs').filter((path) => path.endsWith('.mail.ts'));

  it('are all loaded by their lib, so that the preview shows them', () => {
    const declared = files.flatMap((path) =>
      [...read(path).matchAll(/defineMail[^{]*\{\s*key: '([^']+)'/g)].map((match) => match[1]),
    );
    expect(declared.length).toBeGreaterThanOrEqual(files.length);
    // A spec may define mails of its own, and a worker keeps what it has read (docs/adr/0068).
    const libs = new Set(files.map((path) => path.split('/')[1]));
    const ours = allMails().filter(({ key }) => libs.has(key.split('.')[0]));
    expect(ours.map(({ key }) => key).sort()).toEqual(declared.sort());
  });

  it('belong to the area their key names', () => {
    const strays = files.filter((path) => {
      const key = /key: '([^.']+)\./.exec(read(path))?.[1];
      return key !== path.split('/')[1];
    });
    expect(strays).toEqual([]);
  });
});
