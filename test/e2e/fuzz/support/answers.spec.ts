import { answerCheck } from './answers';
import { type ApiDocument, operationsOf } from './operations';

const document: ApiDocument = {
  paths: {
    '/things/{thingId}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          204: {},
          404: { $ref: '#/components/responses/Problem404' },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          side: { type: 'string', nullable: true, enum: ['left', null] },
        },
        required: ['id', 'side'],
        ...{ additionalProperties: false },
      },
    },
    responses: {
      Problem404: {
        content: {
          'application/problem+json': {
            schema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
          },
        },
      },
    },
  },
};

describe('the check of an answer against the document', () => {
  const [operation] = operationsOf(document);
  const check = (status: number, body: unknown) =>
    operation && answerCheck(document)(operation, status, body === '' ? '' : JSON.stringify(body));
  const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

  it.each([
    [200, { id, side: 'left' }],
    [200, { id, side: null }],
    [204, ''],
    [404, { code: 'platform.not-found' }],
  ])('passes %i %j', (status, body) => {
    expect(check(status, body)).toBeNull();
  });

  it.each([
    [200, { id, side: 'left', secret: 1 }, /Unrecognized key/],
    [200, { id: 'x', side: null }, /id Invalid/],
    [200, { id }, /side/],
    [204, { id }, /a body where none/],
    [404, {}, /code/],
    [500, { code: 'platform.unexpected' }, /status 500 is not documented/],
  ])('finds what is wrong with %i %j', (status, body, wrong) => {
    expect(check(status, body)).toMatch(wrong);
  });
});
