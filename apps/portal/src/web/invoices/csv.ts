import type { Response } from 'express';

/** A table as CSV the way Danish spreadsheets read it: semicolons, a byte order mark, CRLF. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

// A cell that a spreadsheet would take for a formula is made plain text; money of ours never begins so.
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d[\d,]*$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Øre as kroner with a comma, without thousands: "45000,00". */
export const csvKroner = (ore: bigint): string => {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** Sends the file under a name. */
export function sendCsv(res: Response, name: string, rows: readonly (readonly string[])[]): void {
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${name}.csv"`);
  res.setHeader('Cache-Control', 'no-store');
  res.send(toCsv(rows));
}
