import { StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidInput } from '../../errors/invalid-input';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

const keyOf = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);

/** Checks every `{ schema }` of a body, query or parameter; what does not fit becomes a 400 with one line per field. */
export function schemaPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues: readonly Issue[]) =>
      new InvalidInput(
        issues.slice(0, 100).map(({ path = [], message }) => ({ path: path.map(keyOf).join('.'), message })),
      ),
  });
}
