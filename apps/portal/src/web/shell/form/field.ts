import { z } from 'zod';
import { type Reading, textOf, type TextKey, trimmed } from '@samraad/platform';
import '../../../i18n/form.da';

/** What parseForm knows of a field besides its schema. */
export interface FieldMeta {
  readonly label?: string;
  /** 'day' is put together of three inputs, 'rows' of numbered ones. */
  readonly kind?: 'day' | 'rows';
  readonly row?: z.ZodObject;
}

const metas = new WeakMap<z.ZodType, FieldMeta>();

/** Remembers a field's label and kind beside its schema. */
export function withMeta<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  metas.set(schema, meta);
  return schema;
}

export const metaOf = (schema: z.ZodType): FieldMeta => metas.get(schema) ?? {};

/** A value, or what is wrong with it: a text key and its parameters. */
export type Read<T> =
  | { readonly value: T }
  | { readonly problem: TextKey; readonly params?: Readonly<Record<string, string | number>> };

/** What a reader says, as a field says it: each fault has its own words, `form.<kind>-<fault>`. */
export function asField<T, K extends string, F extends string>(
  kind: K & (`form.${K}-${F}` extends TextKey ? K : never),
  read: Reading<T, F>,
): Read<T> {
  if ('value' in read) return read;
  return { problem: `form.${kind}-${read.fault}` as TextKey, ...(read.params && { params: read.params }) };
}

/** Builds a field of a form: reads what a browser sent (text, list or nothing) and says in Danish what is wrong. */
export function field<T>(meta: FieldMeta & { label: string }, read: (raw: unknown) => Read<T>) {
  const schema = z
    .any()
    .optional()
    .transform((raw: unknown, context): T => {
      const result = read(raw);
      if ('value' in result) return result.value;
      const message = textOf(result.problem, { label: meta.label, ...result.params });
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
  return withMeta(schema, meta);
}

/** A field that starts from one text: trimmed; anything but text is a wrong type, nothing is missing. */
export function textField<T>(
  label: string,
  read: (text: string) => Read<T>,
  missing: TextKey = 'form.missing',
) {
  return field<T>({ label }, (raw) => {
    if (raw === undefined || raw === null) return { problem: missing };
    if (typeof raw !== 'string') return { problem: 'form.wrong-type' };
    const text = trimmed(raw);
    return text === '' ? { problem: missing } : read(text);
  });
}
