import type { AuditFound } from '@samraad/monitoring';
import { formatInstantYear, formatShortDayYear, hasText, textOf } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { auditSearchWords as words } from './audit-search.da';

/** What was written of an entry, besides who did it. */
interface Body {
  readonly actor: { readonly person: string | null; readonly system: string | null };
  readonly as?: { readonly role?: string | null; readonly side?: string | null };
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** An entry in words: when, what, who, where. */
export interface AuditLine {
  readonly when: string;
  readonly what: string;
  /** Names that were kept beside it. */
  readonly detail: string;
  readonly who: string;
  readonly role: string;
  readonly where: string;
}

const areaOf = (action: string): string => {
  const area = action.split('.')[0] ?? '';
  return (words.areas as Readonly<Record<string, string>>)[area] ?? words.stream.other;
};

const word = (prefix: string, key: string | null | undefined): string =>
  key && hasText(`${prefix}.${key}`) ? textOf(`${prefix}.${key}`) : '';

/** Says an entry; what has no sentence of its own is told by what it is about. */
export function auditLine(entry: AuditFound): AuditLine {
  const { actor, as, facts = {} } = JSON.parse(entry.body) as Body;
  const values = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, inWords(String(value))]),
  );
  const side = word('requests.side', as?.side);
  const key = `audit.${entry.action}`;
  const said = hasText(key)
    ? textOf(key, { ...values, actor: entry.name ?? words.someone, side }).replace(/\{\w+\}/g, '…')
    : words.other(areaOf(entry.action));
  return {
    when: formatInstantYear(entry.occurredAt),
    what: said,
    detail: namesIn(entry.personal),
    who: entry.name ?? (actor.system === null ? words.unnamed : words.system),
    role: [word('role', as?.role), side].filter((part) => part !== '').join(' · '),
    where: placeOf(entry),
  };
}

/** A day as it is written in a sentence; anything else as it was noted. */
const inWords = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatShortDayYear(value) : value;

const namesIn = (personal: string | null): string =>
  personal === null ? '' : Object.values(JSON.parse(personal) as Record<string, string>).join(' · ');

function placeOf({ stream, number, reference }: AuditFound): string {
  const kind = stream.split(':')[0] ?? '';
  const name = (words.stream as Readonly<Record<string, string>>)[kind] ?? words.stream.other;
  if (number !== null) return caseNumber(number);
  return reference ?? name;
}
