import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What the OpenAPI document says of an operation. */
export interface OperationDoc {
  readonly summary: string;
  readonly description?: string;
  /** 200 unless said otherwise (also for POST); 204 needs no response. */
  readonly status?: number;
  readonly response?: z.ZodType;
  /** What the answer is when it is no JSON: 'text/calendar'. */
  readonly media?: string;
  readonly example?: unknown;
  /** Statuses of errors of its own, besides everyone's 400, 401, 403, 404 and 429. */
  readonly errors?: readonly number[];
  /** No token needed. */
  readonly open?: boolean;
  /** A POST that may be sent again with the same Idempotency-Key. */
  readonly idempotent?: boolean;
}

const everyones = [400, 401, 403, 404, 429];
/** Without a token nobody is asked for one; a sign-in that is wrong says so among its own errors. */
const ofOpen = everyones.filter((status) => ![401, 403].includes(status));

function contentOf({ response, media, example }: OperationDoc) {
  if (media) return { content: { [media]: { schema: { type: 'string' as const }, example } } };
  return response && { standardSchema: response, example };
}

/** Documents an operation and sets its status; a spec fails for an operation without it. */
export function ApiOperationDoc(doc: OperationDoc): MethodDecorator {
  const { status = 200, open = false } = doc;
  const errors = new Set([...(open ? ofOpen : everyones), ...(doc.errors ?? [])]);
  return applyDecorators(
    HttpCode(status),
    // An open operation says so: without a word it would be one whose security was forgotten.
    ApiOperation({ summary: doc.summary, description: doc.description, ...(open && { security: [] }) }),
    ApiResponse({ status, description: doc.summary, ...contentOf(doc) }),
    ...[...errors].map((one) => ApiResponse({ status: one })),
    ...(open ? [] : [ApiBearerAuth()]),
    ...(doc.idempotent
      ? [
          ApiHeader({
            name: 'Idempotency-Key',
            required: false,
            description: 'The same key happens once',
            schema: { type: 'string', example: 'b6c4…' },
          }),
        ]
      : []),
  );
}
