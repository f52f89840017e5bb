import { capital } from '@samraad/platform';

const counts = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** A small number as it is said, "tre"; larger ones as figures. */
export const countWord = (count: number): string => counts[count] ?? String(count);

/** "Tre udbydere", "En udbyder". */
export function providerCount(count: number): string {
  return `${capital(countWord(count))} ${count === 1 ? 'udbyder' : 'udbydere'}`;
}

/** Calendar days as people say them: whole weeks as weeks, "en uge", "fire uger", else "10 dage". */
export function daysInWords(days: number): string {
  if (days % 7 !== 0 || days === 0) return days === 1 ? 'en dag' : `${countWord(days)} dage`;
  return days === 7 ? 'en uge' : `${countWord(days / 7)} uger`;
}
