import { z } from 'zod';
import type { ApiDocument, Operation, Schema } from './operations';

/** Says what an operation's answer has that the document does not; null when all of it is documented. */
export type AnswerCheck = (operation: Operation, status: number, text: string) => string | null;

/** Checks answers against the document's own schemas. */
export function answerCheck({ components }: ApiDocument): AnswerCheck {
  const made = new Map<Schema, z.ZodType>();
  const validator = (schema: Schema): z.ZodType => {
    const known = made.get(schema);
    if (known) return known;
    const local = JSON.stringify({ ...schema, definitions: components.schemas });
    const json = JSON.parse(local.replaceAll('#/components/schemas/', '#/definitions/')) as object;
    const one = z.fromJSONSchema(json as never, { defaultTarget: 'openapi-3.0', registry: z.registry() });
    made.set(schema, one);
    return one;
  };
  return ({ answers }, status, text) => {
    const schema = answers.get(status);
    if (schema === undefined) return `status ${status} is not documented: ${text.slice(0, 200)}`;
    if (schema === null) return text === '' ? null : `a body where none is documented`;
    // A file is answered as it is, not as JSON.
    const answer: unknown = schema.type === 'string' ? text : JSON.parse(text);
    const checked = validator(schema).safeParse(answer, english);
    return checked.success ? null : `answer ${status} is not as documented: ${wrongOf(checked.error)}`;
  };
}

/** In zod's own words, also where the portal's Danish ones have been read before. */
const english = { error: z.locales.en().localeError };

const wrongOf = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) => `${path.join('.')} ${message}`)
    .join('; ')
    .slice(0, 400);
