import { isRefusal } from '@samraad/platform';
import '../i18n/da';
import { type FileFound, judgeFile } from './file.rules';

const found = (more: Partial<FileFound>): FileFound => ({
  name: 'referat.pdf',
  bytes: 100,
  sniffed: 'application/pdf',
  isText: false,
  ...more,
});
const judged = (more: Partial<FileFound>) => {
  const answer = judgeFile(found(more), { mostBytes: 10 * 1024 * 1024 });
  return isRefusal(answer) ? [answer.key, answer.params] : answer;
};

describe('which files may be attached', () => {
  it('is told from their bytes, and the name is cleaned', () => {
    expect(judged({ name: '../a/Referat.PDF' })).toEqual({
      name: 'Referat.PDF',
      mediaType: 'application/pdf',
    });
    expect(judged({ name: 'foto.jpeg', sniffed: 'image/jpeg' })).toMatchObject({ mediaType: 'image/jpeg' });
  });

  it('is text where nothing else is said and the name says which', () => {
    const text = { sniffed: null, isText: true };
    expect(judged({ ...text, name: 'noter.txt' })).toMatchObject({ mediaType: 'text/plain' });
    expect(judged({ ...text, name: 'tal.csv' })).toMatchObject({ mediaType: 'text/csv' });
    for (const name of ['kør.bat', 'side.html', 'tegning.svg', 'uden'])
      expect(judged({ ...text, name })).toEqual(['files.kind-refused', {}]);
  });

  it.each([
    ['a program named as a PDF', { sniffed: 'application/x-msdownload' }, 'files.kind-refused'],
    ['an archive', { name: 'alt.zip', sniffed: 'application/zip' }, 'files.kind-refused'],
    ['something nobody knows', { sniffed: null }, 'files.kind-refused'],
    ['a PDF named as a picture', { name: 'foto.png' }, 'files.name-belies'],
    ['an empty one', { bytes: 0 }, 'files.empty'],
    ['one of 25 MB', { bytes: 25 * 1024 * 1024 }, 'files.too-large'],
    ['one a byte too large', { bytes: 10 * 1024 * 1024 + 1 }, 'files.too-large'],
  ])('refuses %s', (_what, more, key) => expect(judged(more)).toMatchObject([key, {}]));

  it('takes one of just the largest size', () => {
    expect(judged({ bytes: 10 * 1024 * 1024 })).toMatchObject({ mediaType: 'application/pdf' });
  });
});
