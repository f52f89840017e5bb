import { Readable } from 'node:stream';
import { eicar, ToldClamd, type ClamdMood } from '../testing/told-clamd';
import { type ClamdPatience, ClamdScanner } from './clamd-scanner';
import { ScanFailed } from './virus-scanner';

describe('asking clamd', () => {
  let clamd: ToldClamd;
  // Whoever waits for an answer that comes waits as long as a busy machine takes; for one that never comes, briefly.
  const patient = { silentMs: 30_000, wholeMs: 60_000 };
  const impatient = { silentMs: 150, wholeMs: 2_000 };
  const scanner = (patience: ClamdPatience) =>
    new ClamdScanner({ host: '127.0.0.1', port: clamd.port }, patience);
  const ask = (bytes: Buffer, patience = patient) => scanner(patience).isClean(Readable.from([bytes]));

  beforeEach(async () => {
    clamd = await ToldClamd.listening();
  });
  afterEach(() => clamd.close());

  it('is a file without a virus, and one with', async () => {
    expect(await ask(Buffer.from('Hej'))).toBe(true);
    expect(await ask(Buffer.concat([Buffer.from('før '), eicar]))).toBe(false);
  });

  it('hands over a large file whole, in pieces', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024 + 7, 1);
    expect(await ask(large)).toBe(true);
    expect(clamd.read).toEqual([large.length]);
  });

  it.each(['hangs', 'closes', 'too-much', 'babbles'] satisfies ClamdMood[])(
    'fails when clamd %s, and never says that the file is clean',
    async (mood) => {
      clamd.mood = mood;
      await expect(ask(Buffer.alloc(500_000), impatient)).rejects.toThrow(ScanFailed);
    },
  );

  it('fails when nobody answers', async () => {
    const nobody = scanner(impatient);
    await clamd.close();
    await expect(nobody.isClean(Readable.from(['x']))).rejects.toThrow(ScanFailed);
    clamd = await ToldClamd.listening();
  });
});
