import { isBlank } from '@samraad/platform';
import { z } from 'zod';
import { metaOf, withMeta } from './field';

const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && isBlank(raw));

/** A field that may be left empty: null then, else as the field says. */
export function optional<S extends z.ZodType>(schema: S): z.ZodType<z.output<S> | null> {
  const wrapped = z
    .any()
    .optional()
    .transform((raw: unknown, context): z.output<S> | null => {
      if (isEmpty(raw)) return null;
      const result = schema.safeParse(raw);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
      return z.NEVER;
    });
  return withMeta(wrapped, metaOf(schema));
}
