import { isRefusal, knownDay, parseOre, refusal, type Refusal, t, trimmed } from '@samraad/platform';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import '../i18n/payments.da';
import { contentReference } from './content-reference';
import { type LineProblem, mostPayments, type PaymentFile, type PaymentLine } from './payment-line';
import { xmlText } from './xml-text';

type Xml = Readonly<Record<string, unknown>>;

// Elements are never made of entities or attributes of ours; numbers stay as they are written.
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: true,
  htmlEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  maxNestedTags: 60,
});

const listOf = (value: unknown): readonly Xml[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is Xml => typeof one === 'object' && one !== null,
  );
const under = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (listOf(at)[0] ?? {})[key], node);
const said = (node: unknown): string =>
  typeof node === 'string'
    ? trimmed(node)
    : typeof node === 'object' && node !== null
      ? said((node as Xml)['#text'])
      : '';
const all = (node: unknown): string[] =>
  (Array.isArray(node) ? node : [node]).map(said).filter((one) => one !== '');

/** A bank's statement (camt.053, any of its editions): its booked entries in kroner. What is only expected is told and left out. */
export function readCamt053(bytes: Uint8Array): PaymentFile | Refusal {
  const text = xmlText(bytes);
  if (isRefusal(text)) return text;
  // A statement has no document type; one that has wants entities expanded.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refusal('payments.has-doctype');
  if (XMLValidator.validate(text) !== true) return refusal('payments.broken-xml');
  const document = parsed(text);
  const statements = listOf(under(document, 'Document', 'BkToCstmrStmt', 'Stmt'));
  if (statements.length === 0) return refusal('payments.no-statement');
  const entries = statements.flatMap((one) => listOf(one['Ntry']));
  const moved = entries.flatMap((entry, at) => movements(entry, at + 1));
  if (moved.length > mostPayments) return refusal('payments.too-many', { most: mostPayments });
  const lines: PaymentLine[] = [];
  const problems: LineProblem[] = [];
  for (const one of moved) {
    const read = toLine(one, lines);
    if ('message' in read) problems.push(read);
    else lines.push(read);
  }
  return { lines, problems };
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    return null;
  }
}

/** An entry, or each of the payments the bank has put together in it. */
interface Moved {
  readonly line: number;
  readonly entry: Xml;
  readonly part: Xml;
}

function movements(entry: Xml, line: number): Moved[] {
  const parts = listOf(entry['NtryDtls']).flatMap((details) => listOf(details['TxDtls']));
  return parts.length === 0 ? [{ line, entry, part: {} }] : parts.map((part) => ({ line, entry, part }));
}

function toLine({ line, entry, part }: Moved, before: readonly PaymentLine[]): PaymentLine | LineProblem {
  const wrong = (message: string): LineProblem => ({ line, message });
  const status = said(entry['Sts']) || said(under(entry, 'Sts', 'Cd'));
  if (status !== 'BOOK') return wrong(t('payments.not-booked'));
  // A payment of several has its own amount; of one it is the entry's.
  const amountNode = part['Amt'] ?? under(part, 'AmtDtls', 'TxAmt', 'Amt') ?? entry['Amt'];
  const currency = said(under(amountNode, '@Ccy'));
  if (currency !== 'DKK') return wrong(t('payments.other-currency', { currency: currency || '?' }));
  const amount = oreOf(said(amountNode));
  if (amount === null || amount <= 0n) return wrong(t('payments.amount-unreadable'));
  const day = (said(under(entry, 'BookgDt', 'Dt')) || said(under(entry, 'BookgDt', 'DtTm'))).slice(0, 10);
  if (!knownDay.safeParse(day).success) return wrong(t('payments.day-unreadable'));
  const out = said(part['CdtDbtInd'] ?? entry['CdtDbtInd']) === 'DBIT';
  const text = [
    ...all(under(part, 'RmtInf', 'Ustrd')),
    ...listOf(under(part, 'RmtInf', 'Strd')).flatMap((one) => all(under(one, 'CdtrRefInf', 'Ref'))),
    ...all(under(part, 'Refs', 'EndToEndId')).filter((id) => id !== 'NOTPROVIDED'),
    ...all(entry['AddtlNtryInf']),
  ].join(' ');
  const content = { day, amount, direction: out ? 'out' : 'back', text } as const;
  const named =
    said(under(part, 'Refs', 'AcctSvcrRef')) ||
    said(under(part, 'Refs', 'TxId')) ||
    said(entry['AcctSvcrRef']);
  const bankReference = unique(named || contentReference(content), before);
  return { line, bankReference, ...content };
}

/** Payments the bank has put together may share its reference: each is told by its place among them. */
function unique(reference: string, before: readonly PaymentLine[]): string {
  const same = before.filter(({ bankReference }) => bankReference.split('#')[0] === reference).length;
  return same === 0 ? reference : `${reference}#${same + 1}`;
}

/** "1234.5" as øre; null for what has more decimals, or is no number. */
function oreOf(text: string): bigint | null {
  const [, whole = '', rest = ''] = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text) ?? [];
  return whole === '' ? null : parseOre(`${whole}${rest.padEnd(2, '0')}`);
}
