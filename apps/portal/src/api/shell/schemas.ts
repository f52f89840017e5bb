import { isWithin, knownDay } from '@samraad/platform';
import { z } from 'zod';

/** A row's id; in small letters, as it is stored and compared. */
export const apiId = z
  .uuid()
  .toLowerCase()
  .meta({ examples: ['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11'] });
/** An instant, ISO 8601 in UTC, of a day that can be meant. */
export const apiInstant = z.iso
  .datetime()
  .refine((at) => isWithin(at.slice(0, 10)), 'outside the days that can be meant')
  .meta({ examples: ['2026-11-27T13:10:00.000Z'] });
/** A local date. */
export const apiDay = knownDay.meta({ examples: ['2026-11-27'] });
/** Money: whole øre as a decimal string. */
export const apiOre = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .meta({ examples: ['4850000'] });

/** An error: RFC 9457, with a stable code. */
export const apiProblem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    reference: z.string().optional(),
  })
  .meta({ id: 'Problem' });

/** A list's schema: `{items, total}`. */
export const listSchema = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), total: z.int() });

/** A page of a list. */
export interface ListOf<T> {
  readonly items: readonly T[];
  /** Of all there are, not of those on this page. */
  readonly total: number;
}

export const listOf = <T>(items: readonly T[], total = items.length): ListOf<T> => ({ items, total });

/** A page of a list that was read whole, since it is short by nature. */
export const pageOf = <T>(all: readonly T[], { limit, offset }: ListQuery): ListOf<T> =>
  listOf(all.slice(offset, offset + limit), all.length);

/** What a list is asked for: `sort` is a field, with '-' before it for the other way round. */
export interface ListQuery {
  readonly limit: number;
  readonly offset: number;
  readonly sort?: string;
}

const digits = (least: number, most: number) => z.coerce.number<string>().int().min(least).max(most);

const page = { limit: digits(1, 200).default(50), offset: digits(0, 1_000_000).default(0) };

/** The query of a list within one thing (a case, the demo): as much as may be asked for at once unless said. */
export const wholeQuery = z.object({ ...page, limit: digits(1, 200).default(200) });
export type WholeQuery = z.infer<typeof wholeQuery>;

type PageShape = typeof page & { sort: z.ZodOptional<z.ZodString> };
type NoFilters = Record<never, z.ZodType>;

/** The query of a list: limit (1–200, 50 unless said), offset, sort by one of the fields; `more` adds filters. */
export function listQuery<M extends z.core.$ZodShape = NoFilters>(
  sortable: readonly string[] = [],
  more?: M,
): z.ZodObject<PageShape & M> {
  const orders = sortable.flatMap((name) => [name, `-${name}`]);
  const sort = orders.length > 0 ? { sort: z.enum(orders as [string, ...string[]]).optional() } : {};
  return z.object({ ...page, ...sort, ...more }) as unknown as z.ZodObject<PageShape & M>;
}
