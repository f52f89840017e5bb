import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A schema as the document holds it, and the named ones it refers to. */
export interface OpenApiSchema {
  readonly schema: JsonSchema;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/** A zod schema as OpenAPI 3.0 writes it: the one place where a schema becomes part of the document. */
export function openApiSchema(schema: z.ZodType, io: 'input' | 'output'): OpenApiSchema {
  const {
    $schema: _,
    definitions = {},
    ...own
  } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  return { schema: own, components: definitions as OpenApiSchema['components'] };
}

/** Nest's scanner asks for whatever it finds; what is no zod schema is its own matter. */
export const zodConverter = (schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) =>
  schema instanceof z.ZodType ? openApiSchema(schema, schemaType) : undefined;

// Formats whose pattern says the same at ten times the length.
const wellKnown = ['uuid', 'date', 'date-time'];

function tidy(json: JsonSchema & { nullable?: boolean; example?: unknown }): void {
  // OpenAPI 3.0.3: null passes an enum only where the enum lists it.
  if (json.nullable && json.enum && !json.enum.includes(null)) json.enum = [...json.enum, null];
  if (wellKnown.includes(json.format ?? '')) delete json.pattern;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  const [example] = (json.examples ?? []) as unknown[];
  if (example !== undefined) json.example = example;
  delete json.examples;
}
