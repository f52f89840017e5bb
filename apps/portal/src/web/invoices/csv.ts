import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** A row of a spreadsheet. */
export type CsvRow = readonly string[];

// A cell that a spreadsheet would take for a formula is made plain text; money of ours never begins so.
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d[\d,]*$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const line = (row: CsvRow): string => `${row.map(cell).join(';')}\r\n`;

const fullPart = 16_384;

/** A table as CSV the way Danish spreadsheets read it: semicolons, a byte order mark, CRLF. In parts, of any length. */
export async function* csvParts(
  rows: Iterable<CsvRow> | AsyncIterable<CsvRow>,
): AsyncGenerator<string, void, undefined> {
  let part = '\uFEFF';
  for await (const row of rows) {
    part += line(row);
    if (part.length < fullPart) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

/** Øre as kroner with a comma, without thousands: "45000,00". */
export const csvKroner = (ore: bigint): string => {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/**
 * Sends the file under a name as its rows come: as fast as the reader takes them, and no further once they have left.
 * What goes wrong before the first part is answered as on any page; later the file is broken off, so that nobody takes
 * half of it for all.
 */
export async function sendCsv(
  res: Response,
  name: string,
  rows: Iterable<CsvRow> | AsyncIterable<CsvRow>,
): Promise<void> {
  const parts = csvParts(rows);
  const first = await parts.next();
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${name}.csv"`);
  res.setHeader('Cache-Control', 'no-store');
  try {
    await pipeline(Readable.from(following(first, parts)), res);
  } catch (error) {
    if (!readerLeft(error)) throw error;
  } finally {
    // A file that was never begun too: what its rows hold is given back.
    await parts.return();
  }
}

async function* following(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void, undefined>,
): AsyncGenerator<string, void, undefined> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

const readerLeft = (error: unknown): boolean => {
  const code = (error as Partial<NodeJS.ErrnoException> | null)?.code;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
};
