import type { ActivityTemplate } from '@samraad/catalogue';
import type { Typed } from '../../shell';
import { maxParts, maxRows, typedRows } from './write-contract.form';

const rowPattern = /^plan-(\d{1,3})-/;
const partPattern = /^part-(\d{1,3})-/;

function numbersOf(typed: Typed, pattern: RegExp): number[] {
  const found = Object.keys(typed).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

/** The numbers of the plan's rows, as typed. */
export const rowNumbers = (typed: Typed): number[] => numbersOf(typed, rowPattern);

/** The numbers of the milestones' rows, as typed. */
export const partNumbers = (typed: Typed): number[] => numbersOf(typed, partPattern);

/** One empty milestone more, unless there are as many as there may be. */
export function withPartAdded(typed: Typed): Typed {
  const numbers = partNumbers(typed);
  const next = Math.max(-1, ...numbers) + 1;
  if (numbers.length >= maxParts || next > 999) return typed;
  return { ...typed, [`part-${next}-title`]: '' };
}

/** Without one of them; activities that belonged to it belong to none, those of later ones go with theirs. */
export function withPartRemoved(typed: Typed, number: number): Typed {
  const place = partNumbers(typed).indexOf(number) + 1;
  const kept = Object.entries(typed).filter(([name]) => !name.startsWith(`part-${number}-`));
  const moved = kept.map(([name, value]) => {
    if (place === 0 || !/^plan-\d{1,3}-milestone$/.test(name)) return [name, value];
    const of = Number(value);
    return [name, of === place ? '' : of > place ? String(of - 1) : value];
  });
  return Object.fromEntries(moved) as Typed;
}

/** What a button of the milestones does to what is typed; null for any other button. */
export function retypeParts(typed: Typed, button: string): Typed | null {
  if (button === 'add-part') return withPartAdded(typed);
  const number = /^remove-part-(\d{1,3})$/.exec(button)?.[1];
  return number === undefined ? null : withPartRemoved(typed, Number(number));
}

/** One empty row more, unless the plan is full. */
export function withRowAdded(typed: Typed): Typed {
  const numbers = rowNumbers(typed);
  const next = Math.max(-1, ...numbers) + 1;
  if (numbers.length >= maxRows || next > 999) return typed;
  return { ...typed, [`plan-${next}-title`]: '' };
}

/** Without one of its rows; everything else stays as typed. */
export function withRowRemoved(typed: Typed, number: number): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`plan-${number}-`)));
}

/** The plan of a way of working instead of the rows; everything else stays as typed. */
export function withTemplate(typed: Typed, template: ActivityTemplate): Typed {
  const rest = Object.entries(typed).filter(([name]) => !rowPattern.test(name));
  const activities = template.steps.map(({ title, kind, description }) => ({
    title,
    kind,
    description,
    plannedOn: null,
  }));
  return { ...Object.fromEntries(rest), ...typedRows(activities) };
}
