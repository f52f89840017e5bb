import { t } from '@samraad/platform';
import type { z } from 'zod';
import type { ErrorItem } from '../../../views';
import { dayFromBody } from './day.field';
import { metaOf } from './field';
import { rowsFromBody } from './rows';

/** What was typed, as it came: given back to the form so that nothing is lost. */
export type Typed = Readonly<Record<string, unknown>>;

export type ParsedForm<T> =
  | { readonly ok: true; readonly data: T; readonly typed: Typed; readonly errors: readonly ErrorItem[] }
  | { readonly ok: false; readonly errors: ErrorItem[]; readonly typed: Typed };

const labels = new WeakMap<object, ReadonlyMap<string, string>>();

/** Labels of the form a body was last parsed with: the 409 page shows what was typed in the form's own words. */
export const labelsOf = (body: object): ReadonlyMap<string, string> => labels.get(body) ?? new Map();

/** Reads a form's body: data, or errors in Danish with what was typed. Never throws on what was typed. */
export function parseForm<S extends z.ZodObject>(schema: S, body: unknown): ParsedForm<z.output<S>> {
  const typed: Typed = typeof body === 'object' && body !== null ? (body as Typed) : {};
  const numbers = new Map<string, number[]>();
  const raw = gather(schema, typed, numbers);
  labels.set(typed, labelMap(schema, typed));
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, data: result.data, typed, errors: [] };
  const errors = new Map<string, ErrorItem>();
  for (const issue of result.error.issues) {
    const field = fieldName(issue.path, numbers);
    if (!errors.has(field)) errors.set(field, { field, message: messageOf(issue, schema) });
  }
  return { ok: false, errors: [...errors.values()], typed };
}

function gather(schema: z.ZodObject, body: Typed, numbers: Map<string, number[]>): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(schema.shape)) {
    const meta = metaOf(part as z.ZodType);
    if (meta.kind === 'day') raw[name] = dayFromBody(body, name);
    else if (meta.kind === 'rows' && meta.row) {
      const found = rowsFromBody(body, name);
      numbers.set(name, found.numbers);
      raw[name] = found.rows.map((row) => gather(meta.row as z.ZodObject, row, new Map()));
    } else raw[name] = Object.hasOwn(body, name) ? body[name] : undefined;
  }
  return raw;
}

/** 'title', or 'activities-2-title' for a field of a row. */
function fieldName(path: readonly PropertyKey[], numbers: ReadonlyMap<string, number[]>): string {
  const [name, row, ...rest] = path.map(String);
  if (name === undefined) return 'form';
  if (row === undefined) return name;
  const known = numbers.get(name);
  return known ? [name, known[Number(row)] ?? row, ...rest].join('-') : name;
}

function messageOf(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  if (issue.code === 'custom' || issue.code === 'too_small' || issue.code === 'too_big') return issue.message;
  const part = schema.shape[String(issue.path[0])] as z.ZodType | undefined;
  return t('form.wrong-type', { label: (part && metaOf(part).label) || t('form.field') });
}

function labelMap(schema: z.ZodObject, typed: Typed): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, part] of Object.entries(schema.shape)) {
    const { label, kind, row } = metaOf(part as z.ZodType);
    if (kind === 'rows' && row) {
      for (const key of Object.keys(typed)) {
        const match = new RegExp(`^${name}-(\\d{1,3})-([^-]+)`).exec(key);
        const inner = match && row.shape[match[2] ?? ''];
        if (match && inner)
          map.set(key, `${label ?? name} ${Number(match[1]) + 1}: ${metaOf(inner as z.ZodType).label}`);
      }
    } else if (label) map.set(name, label);
  }
  return map;
}
