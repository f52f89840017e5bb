import { InflateRaw } from 'node:zlib';
import { isRefusal, loadConfig } from '@samraad/platform';
import { exampleFiles } from '../testing/example-files';
import { FileIntake, type GivenFile } from './file-intake';
import { FileStorage, NoStorage } from './file-storage';
import '../i18n/da';

const { pdf, png, text, docx, exe, bomb } = exampleFiles;
const config = loadConfig({
  DATABASE_URL: 'postgresql://x@localhost/x',
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  SMTP_URL: 'smtp://127.0.0.1:9',
  SAMRAAD_FILE_MB: '1',
});

class Kept extends NoStorage {
  override readonly isOpen = true as never;
  readonly ids: string[] = [];
  override async put(id?: string): Promise<void> {
    this.ids.push(id ?? '');
  }
}

/** How many bytes have come out of every inflater since: a DecompressionStream is one of zlib's inside. */
function countUnpacked(): () => number {
  const pushed = jest.spyOn(InflateRaw.prototype, 'push');
  return () => pushed.mock.calls.reduce((sum, [chunk]) => sum + ((chunk as Buffer | null)?.length ?? 0), 0);
}

describe('taking files in', () => {
  let storage: Kept;
  const take = async (given: GivenFile, into: FileStorage = storage) => {
    const taken = await new FileIntake(into, config).take(given);
    return isRefusal(taken) ? taken.key : taken;
  };
  beforeEach(() => {
    storage = new Kept();
  });
  afterEach(() => jest.restoreAllMocks());

  it('keeps what it is, its size and its digest, under an id of its own', async () => {
    const taken = await take({ name: '../Referat æ.pdf', bytes: pdf });
    expect(taken).toEqual({
      id: storage.ids[0],
      name: 'Referat æ.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it.each([
    ['foto.png', png, 'image/png'],
    ['noter.txt', text, 'text/plain'],
    ['tal.csv', Buffer.from('\ufeffa;b\n1;2\n'), 'text/csv'],
    ['plan.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('takes %s for what it is', async (name, bytes, mediaType) =>
    expect(await take({ name, bytes })).toMatchObject({ mediaType }),
  );

  it.each<[string, GivenFile, string]>([
    ['a program named as a PDF', { name: 'faktura.pdf', bytes: exe }, 'files.kind-refused'],
    ['a program turned round', { name: 'faktura\u202efdp.exe', bytes: exe }, 'files.kind-refused'],
    [
      'an archive',
      { name: 'alt.docx', bytes: Buffer.from('PK\u0003\u0004x', 'latin1') },
      'files.kind-refused',
    ],
    ['a page', { name: 'side.html', bytes: Buffer.from('<script>alert(1)</script>') }, 'files.kind-refused'],
    [
      'text in another encoding',
      { name: 'a.txt', bytes: Buffer.from([0x66, 0xe5, 0x0a]) },
      'files.kind-refused',
    ],
    ['text that steers', { name: 'a.txt', bytes: Buffer.from('a\u001b[2J') }, 'files.kind-refused'],
    ['half a file that went on', { name: 'a.pdf', bytes: pdf, cut: true }, 'files.too-large'],
    ['too much', { name: 'a.pdf', bytes: Buffer.alloc(1024 * 1024 + 1) }, 'files.too-large'],
    ['nothing', { name: 'a.pdf', bytes: Buffer.alloc(0) }, 'files.empty'],
  ])('refuses %s, and stores nothing', async (_what, given, key) => {
    expect(await take(given)).toBe(key);
    expect(storage.ids).toEqual([]);
  });

  it('leaves a zip bomb packed', async () => {
    const unpacked = countUnpacked();
    expect(await take({ name: 'plan.docx', bytes: bomb() })).toBe('files.kind-refused');
    // Counted, not timed: what other work a processor has must not decide.
    expect(unpacked()).toBeGreaterThan(0);
    expect(unpacked()).toBeLessThan(4 * 1024 * 1024);
  });

  it('takes nothing where there is no place', async () => {
    expect(await take({ name: 'a.pdf', bytes: pdf }, new NoStorage())).toBe('files.off');
  });
});
