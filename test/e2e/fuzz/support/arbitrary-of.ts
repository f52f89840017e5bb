import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from './operations';

/** Stands in every text the fuzz makes up: a log that holds it has told what somebody wrote. */
export const privateWord = 'fortrolige';

/** What is at hand for a field of this name: ids that fit, and ids that belong elsewhere. */
export type AtHand = (field: string) => readonly unknown[];

interface Making {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly atHand: AtHand;
}

/** Values a schema lets through, with what is at hand where a field asks for somebody's or something's id. */
export function arbitraryOf(schema: Schema, making: Making, field = ''): Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(referred(schema.$ref, making), making, field);
  const made = ofType(schema, making, field);
  return schema.nullable ? fc.option(made, { freq: 4 }) : made;
}

const referred = (ref: string, { schemas }: Making): Schema => schemas[ref.split('/').at(-1) ?? ''] ?? {};

function ofType(schema: Schema, making: Making, field: string): Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, making, field)));
  const known = making.atHand(field);
  const may = (made: Arbitrary<unknown>) =>
    known.length > 0 ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, made) : made;
  switch (schema.type) {
    case 'string':
      return may(text(schema));
    case 'integer':
      return may(fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 50, 1_000_000) }));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return list(schema, making, field);
    case 'object':
      return record(schema, making);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function text({ format, pattern, minLength = 0, maxLength = 60 }: Schema): Arbitrary<unknown> {
  if (format === 'uuid') return fc.uuid();
  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
  if (format === 'date') return day.map((one) => one.toISOString().slice(0, 10));
  if (format === 'date-time') return day.map((one) => one.toISOString());
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const most = Math.min(maxLength, 60);
  return fc
    .string({ minLength, maxLength: most, unit: 'grapheme' })
    .map((one) => `${privateWord} ${one}`.slice(0, most));
}

const list = ({ items = {}, minItems = 0, maxItems = 3 }: Schema, making: Making, field: string) =>
  fc.array(arbitraryOf(items, making, field), { minLength: minItems, maxLength: Math.min(maxItems, 3) });

function record({ properties, required = [] }: Schema, making: Making): Arbitrary<unknown> {
  if (!properties) return fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 1 }));
  const entries = Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, making, name)]);
  return fc.record(Object.fromEntries(entries) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: [...required],
  });
}
