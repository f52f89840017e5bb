import { parseClockInput } from '@samraad/deadlines';
import { loggedKinds } from '@samraad/dialogue';
import { isId } from '@samraad/platform';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { choice, choices, clockTime, day } from '../../shell';

const words = dialogueDa.contact;

interface Choosable {
  readonly management: readonly string[];
  readonly employees: readonly string[];
}

/** The form for a case with these parties to choose between. */
export const contactForm = (people: Choosable) =>
  z.object({
    kind: choice(loggedKinds, words.kind),
    heldOn: day(words.heldOn),
    heldAt: clockTime(words.heldAt),
    withManagement: choices(people.management.filter(isId), words.management),
    withEmployees: choices(people.employees.filter(isId), words.employees),
  });

/** The instant of a day and time in Copenhagen; null for an hour the spring change skips. */
export function instantOf(day: string, time: string): Date | null {
  const parsed = parseClockInput({ start: `${day}T${time}`, clock: 'dialogue' });
  return parsed.ok ? parsed.start : null;
}
