import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiWords as words } from './open-api.da';

type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

const nameOf = (status: string) => `Problem${status}`;

/** An error of an operation: everyone's answer of that status. */
export const problemReference = (status: string) => ({ $ref: `#/components/responses/${nameOf(status)}` });

/** What is answered with each status of an error, written once for all operations. */
export const problemResponses = (statuses: Iterable<string>): Responses =>
  Object.fromEntries([...statuses].sort().map((status) => [nameOf(status), problemResponse(Number(status))]));

const problemResponse = (status: number) => ({
  description: words.problemTitle,
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: {
        type: 'about:blank',
        title: words.problemTitle,
        status,
        code: 'platform.invalid',
        detail: words.problemDetail,
      },
    },
  },
});
