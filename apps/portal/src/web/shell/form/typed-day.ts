import { type LocalDate, localDateOf } from '@samraad/deadlines';

/** A stored day as the three inputs of a date field hold it; empty inputs for none. */
export function typedDay(name: string, day: LocalDate | null): Record<string, string> {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return { [`${name}-day`]: stripped(date), [`${name}-month`]: stripped(month), [`${name}-year`]: year };
}

/** Today as typed. */
export const typedToday = (name: string, now: Date): Record<string, string> =>
  typedDay(name, localDateOf(now));

const stripped = (part: string): string => part.replace(/^0/u, '');
