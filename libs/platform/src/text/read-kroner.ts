import { withoutHidden } from './blank-text';
import type { Ore } from './ore';
import type { Reading } from './reading';

/** What is wrong with an amount; 'ambiguous' says the two it could be, 'english' how it is written here. */
export type MoneyFault = 'unreadable' | 'ambiguous' | 'english' | 'negative' | 'decimals' | 'too-large';

type Read = Reading<Ore, MoneyFault>;

const currency = /^(?:kr\.?|dkk)\s*|\s*(?:kr\.?|kroner|dkk)$/giu;
const danish = /^([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,(\d{1,2}|[-\u2013\u2014]))?$/u;
const mostDigits = 12;

/**
 * Øre from what a Dane types in kroner: "48.500", "kr. 48 500,50", "48.500,-", "48500 DKK". Whatever another reader could
 * take for another amount is refused: "48.5" and "48,500".
 */
export function readKroner(text: string): Read {
  const bare = withoutHidden(text).replace(/\s+/gu, ' ').trim().replace(currency, '').trim();
  if (/^[-\u2212\u2013]\s?[\d.,]/u.test(bare)) return { fault: 'negative' };
  const match = danish.exec(bare);
  if (!match) return faultOf(bare);
  const whole = (match[1] ?? '').replace(/\D/gu, '');
  if (whole.length > mostDigits) return { fault: 'too-large' };
  const cents = (match[2] ?? '').replace(/\D/gu, '').padEnd(2, '0');
  return { value: BigInt(whole) * 100n + BigInt(cents) };
}

function faultOf(bare: string): Read {
  const dot = /^(\d{1,3})\.(\d{1,2})$/u.exec(bare) ?? /^(0)\.(\d{3})$/u.exec(bare);
  if (dot) return between(dot, (whole, rest) => [`${whole},${cents(rest)}`, joined(whole, rest)]);
  const comma = /^(\d{1,3}),(\d{3})$/u.exec(bare);
  if (comma) return between(comma, (whole, rest) => [joined(whole, rest), `${whole},${cents(rest)}`]);
  const english = /^(\d{1,3}(?:,\d{3})+|\d{4,})(?:\.(\d{1,2}))?$/u.exec(bare);
  if (english) return { fault: 'english', params: { meant: inDanish(english[1] ?? '', english[2]) } };
  return { fault: /^[\d. ]+,\d{3,}$/u.test(bare) ? 'decimals' : 'unreadable' };
}

const cents = (rest: string) => rest.slice(0, 2).padEnd(2, '0');
/** The two parts as one number of thousands: "48.5" may have lost its zeros. */
const joined = (whole: string, rest: string) =>
  whole === '0' ? rest.padEnd(3, '0') : `${whole}.${rest.padEnd(3, '0')}`;

function between(match: RegExpExecArray, say: (whole: string, rest: string) => [string, string]): Read {
  const [one, other] = say(match[1] ?? '', match[2] ?? '');
  return { fault: 'ambiguous', params: { one, other } };
}

function inDanish(whole: string, rest: string | undefined): string {
  const grouped = whole.replace(/\D/gu, '').replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return rest === undefined ? grouped : `${grouped},${cents(rest)}`;
}
