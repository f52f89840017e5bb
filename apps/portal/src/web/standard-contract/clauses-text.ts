import type { StandardClause } from '@samraad/contracts';
import { trimmed } from '@samraad/platform';
import { standardContractWords } from './standard-contract.da';

const { wrong } = standardContractWords;

/** Clauses as one text, each under a line of its own that begins with §. */
export const textOfClauses = (clauses: readonly StandardClause[]): string =>
  clauses.map(({ heading, text }) => `§ ${heading}\n${text}`).join('\n\n');

/** A text as clauses; a number after the § is not part of the heading, as the portal numbers them. */
export function readClauses(text: string): StandardClause[] {
  const [, ...parts] = `\n${text.replace(/\r\n?/g, '\n')}`.split(/\n[ \t]*§/);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: trimmed(heading.replace(/^\s*\d*\.?\s*/, '')), text: trimmed(lines.join('\n')) };
  });
}

/** What is wrong with a text, in words; null when it can be proposed. */
export function clausesError(text: string): string | null {
  const clauses = readClauses(text);
  if (clauses.length === 0 || !text.trimStart().startsWith('§')) return wrong.begin;
  if (clauses.length > 20) return wrong.many;
  const bad = clauses.find((one) => one.heading === '' || one.heading.length > 120);
  if (bad) return wrong.heading;
  const empty = clauses.find((one) => one.text === '');
  if (empty) return wrong.empty(empty.heading);
  const long = clauses.find((one) => one.text.length > 4000);
  return long ? wrong.long(long.heading) : null;
}
