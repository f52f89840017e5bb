import type { ActivityTemplate } from '@samraad/catalogue';
import type { Typed } from '../../shell';
import { maxRows, typedRows } from './write-contract.form';

const rowPattern = /^plan-(\d{1,3})-/;

/** The numbers of the plan's rows, as typed. */
export function rowNumbers(typed: Typed): number[] {
  const found = Object.keys(typed).flatMap((name) => rowPattern.exec(name)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
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
