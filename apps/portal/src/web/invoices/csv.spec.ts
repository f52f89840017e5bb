import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Response } from 'express';
import { csvKroner, csvParts, type CsvRow, sendCsv } from './csv';

const textOf = async (rows: Iterable<CsvRow>): Promise<string> => {
  let text = '';
  for await (const part of csvParts(rows)) text += part;
  return text;
};

/** Answers with a file of these rows, until `work` is done with its address. */
async function served(
  rows: () => AsyncIterable<CsvRow>,
  work: (address: string) => Promise<void>,
): Promise<PromiseSettledResult<void>[]> {
  const sent: Promise<void>[] = [];
  const server = createServer((_req, res) => {
    const sending = sendCsv(res as Response, 'alt', rows());
    sent.push(sending);
    // As the portal does with what goes wrong.
    sending.catch(() => (res.headersSent ? res.destroy() : res.writeHead(500).end()));
  });
  await once(server.listen(0), 'listening');
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const outcome = await Promise.allSettled(sent);
  server.close();
  server.closeAllConnections();
  return outcome;
}

/** More rows than any reader holds, and whether they were given back. */
function endless() {
  const state = { given: 0, returned: false };
  const rows = async function* (): AsyncGenerator<CsvRow> {
    try {
      for (;;) {
        state.given += 1;
        yield ['x'.repeat(1000)];
      }
    } finally {
      state.returned = true;
    }
  };
  return { state, rows };
}

describe('CSV', () => {
  it('quotes what would break a row and defuses formulas', async () => {
    expect(
      await textOf([
        ['a', 'b;c', 'd"e'],
        ['=1+1', '-5,00', '@x'],
      ]),
    ).toBe(`\uFEFFa;"b;c";"d""e"\r\n'=1+1;-5,00;'@x\r\n`);
    expect(await textOf([])).toBe('\uFEFF');
  });

  it('is the same however many parts it comes in', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => [String(n), 'tekst']);
    expect(await textOf(rows)).toBe(`\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`);
  });

  it('writes øre as kroner', () => {
    expect([4_500_000n, 5n, -12_345n, 0n].map(csvKroner)).toEqual(['45000,00', '0,05', '-123,45', '0,00']);
  });

  it('is broken off when its reader leaves, and what its rows hold is given back', async () => {
    const { state, rows } = endless();
    const [outcome] = await served(rows, async (address) => {
      const req = get(address);
      const [res] = (await once(req, 'response')) as [NodeJS.ReadableStream];
      await once(res, 'data');
      req.destroy();
      await once(req, 'close');
    });
    expect(outcome).toEqual({ status: 'fulfilled', value: undefined });
    expect(state.returned).toBe(true);
    expect(state.given).toBeLessThan(100_000);
  });

  it('is no whole file when a row fails, and no file at all when the first does', async () => {
    const failing = (after: number) =>
      async function* (): AsyncGenerator<CsvRow> {
        for (let n = 0; n < after; n += 1) yield await Promise.resolve(['x'.repeat(20_000)]);
        throw new Error('gone');
      };
    const [outcome] = await served(failing(3), async (address) => {
      await expect(fetch(address).then((res) => res.text())).rejects.toThrow();
    });
    expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
    await served(failing(0), async (address) => {
      const res = await fetch(address);
      expect([res.status, res.headers.get('content-disposition')]).toEqual([500, null]);
    });
  });
});
