import fs from 'node:fs';
import path from 'node:path';
import { smallChanges } from './small-changes';

const read = (file: string) => fs.readFileSync(path.join(__dirname, '..', '..', file), 'utf8');

/** The list is tried by `npm run test:mutation`; here only that it still fits the code, so that it does not rot. */
describe('the list of small changes', () => {
  it('names guards that stand in the code just once, and specs that are there', () => {
    const lost = smallChanges.filter(
      ({ file, search, spec }) => read(file).split(search).length !== 2 || read(spec) === '',
    );
    expect(lost.map(({ file, why }) => `${file}: ${why}`)).toEqual([]);
  });

  it('says what goes wrong, each thing once in a file', () => {
    const names = smallChanges.map(({ file, why }) => `${file}: ${why}`);
    expect(new Set(names).size).toBe(names.length);
    expect(smallChanges.filter(({ search, replace }) => search === replace)).toEqual([]);
  });
});
