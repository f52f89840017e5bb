import { addressOf, onOneLine, readDay } from '@samraad/platform';
import type { AuditAsked } from '@samraad/monitoring';
import type { ErrorItem } from '../../../../views';
import { auditSearchWords as words } from './audit-search.da';

type Query = Readonly<Record<string, unknown>>;

/** How many entries a page holds. */
export const pageSize = 50;

/** What the address asks for, as typed and as read. */
export interface AuditQuestion {
  readonly typed: Readonly<Record<'hvem' | 'sag' | 'om' | 'fra' | 'til' | 'spor', string>>;
  readonly asked: AuditAsked;
  readonly errors: readonly ErrorItem[];
}

/** Reads the address; a day that is none is told, and then nothing is narrowed by it. */
export function auditQuestion(query: Query): AuditQuestion {
  const text = (name: string) =>
    typeof query[name] === 'string' ? onOneLine(query[name]).slice(0, 120) : '';
  const typed = {
    hvem: text('hvem'),
    sag: text('sag'),
    om: text('om'),
    fra: text('fra'),
    til: text('til'),
    spor: text('spor'),
  };
  const [from, to] = [dayOf(typed.fra), dayOf(typed.til)];
  const some = (value: string) => (value === '' ? undefined : value);
  const area = Object.keys(words.areas).find((one) => one === typed.om);
  return {
    typed,
    asked: { person: some(typed.hvem), case: some(typed.sag), area, from, to, stream: some(typed.spor) },
    errors: [
      ...(typed.fra !== '' && from === undefined
        ? [{ field: 'fra', message: words.wrongDay(typed.fra) }]
        : []),
      ...(typed.til !== '' && to === undefined ? [{ field: 'til', message: words.wrongDay(typed.til) }] : []),
    ],
  };
}

function dayOf(typed: string): string | undefined {
  if (typed === '') return undefined;
  const read = readDay(typed);
  return 'fault' in read ? undefined : read.value;
}

/** The address of a question, without what was not asked. */
export const questionAddress = (
  key: 'audit-search' | 'audit-search.csv',
  typed: AuditQuestion['typed'],
  more: Readonly<Record<string, string>> = {},
): string => {
  const some = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  return addressOf(key, {}, { ...some, ...more });
};
