import { z } from 'zod';
import { t, isBlank } from '@samraad/platform';
import { withMeta } from './field';

/** A list of rows typed in inputs named `<key>-<number>-<field>`; wholly empty rows are left out. */
export function rows<S extends z.ZodObject>(
  row: S,
  label: string,
  { min = 0, max = 50 }: { min?: number; max?: number } = {},
): z.ZodType<z.output<S>[]> {
  const few = t('form.rows-too-few', { label, min });
  const many = t('form.rows-too-many', { label, max });
  const schema = z.array(row).min(min, few).max(max, many);
  return withMeta(schema, { label, kind: 'rows', row });
}

type Raw = Readonly<Record<string, unknown>>;

/** The raw rows of a body with the number each had in its inputs' names, so that errors lead to the right input. */
export function rowsFromBody(body: Raw, name: string): { numbers: number[]; rows: Raw[] } {
  const found = new Map<number, Record<string, unknown>>();
  const pattern = new RegExp(`^${name}-(\\d{1,3})-(.+)$`);
  for (const [key, value] of Object.entries(body)) {
    const match = pattern.exec(key);
    if (!match) continue;
    const number = Number(match[1]);
    found.set(number, { ...found.get(number), [match[2] ?? '']: value });
  }
  const filled = [...found].filter(([, row]) => Object.values(row).some((value) => !isBlank(String(value))));
  filled.sort(([a], [b]) => a - b);
  return { numbers: filled.map(([number]) => number), rows: filled.map(([, row]) => row) };
}
