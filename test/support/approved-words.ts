import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const rule = '━'.repeat(8);
const known = new Map<string, ReadonlyMap<string, string>>();

/** `UPDATE_APPROVED=1` writes what is said now for a reviewer to read; never where nobody reads it. */
export const mayApprove = (env = process.env): boolean => env['UPDATE_APPROVED'] === '1' && !env['CI'];

/** A page's approved words, by its examples' names; empty when the file is not there. */
export function approvedWords(file: string): ReadonlyMap<string, string> {
  const read = known.get(file) ?? parse(existsSync(file) ? readFileSync(file, 'utf8') : '');
  known.set(file, read);
  return read;
}

/** Writes a page's words down as approved. */
export function approveWords(file: string, words: ReadonlyMap<string, string>): void {
  const text = [...words].map(([name, outline]) => `${rule} ${name}\n${outline}\n`).join('\n');
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
  known.delete(file);
}

function parse(text: string): ReadonlyMap<string, string> {
  const parts = text.split(`${rule} `).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trimEnd()];
    }),
  );
}
