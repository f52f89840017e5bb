import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { apiTypes } from './support/api-types';
import { lintOpenApi } from './support/lint-open-api';

interface Content {
  schema?: object;
  example?: unknown;
}
interface Listing {
  properties?: object;
}
interface Operation {
  parameters?: { name: string }[];
  operationId: string;
  summary?: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}

const typesFile = join(process.cwd(), 'apps/cli/src/story/portal-api.generated.ts');

describe('the OpenAPI document', () => {
  let portal: PortalApp;
  let operations: [string, Operation][];
  let document: { openapi: string; paths: Record<string, Record<string, Operation>>; components: object };

  beforeAll(async () => {
    portal = await createPortalApp();
    document = (await (await portal.api()).get('/openapi.json')).body as never;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation,
      ]),
    );
  });
  afterAll(() => portal.close());

  const hasExample = ({ schema, example }: Content): boolean =>
    example !== undefined || (schema !== undefined && ('example' in schema || '$ref' in schema));

  it('is version 3 and lists the operations of this API only', () => {
    expect(document.openapi).toMatch(/^3\./);
    expect(operations.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'post /api/v1/auth/token',
        'get /api/v1/demo/people',
        'post /api/v1/demo/clock',
      ]),
    );
    expect(operations.filter(([name]) => !name.includes(' /api/v1/'))).toEqual([]);
  });

  it('has a summary, schemas and examples for every operation', () => {
    const lacking = operations.flatMap(([name, { summary, requestBody, responses }]) => {
      const bodies = Object.values(requestBody?.content ?? {});
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      const answers = good.flatMap(([status, { content }]) =>
        status === '204' ? [] : Object.values(content ?? { none: {} }),
      );
      const problems = [
        ...(summary ? [] : ['summary']),
        ...(good.length > 0 ? [] : ['answer']),
        ...[...bodies, ...answers].flatMap((one) => [
          ...(one.schema && Object.keys(one.schema).length > 0 ? [] : ['schema']),
          ...(hasExample(one) ? [] : ['example']),
        ]),
      ];
      return problems.map((problem) => `${name}: ${problem}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has no list without an end: each takes limit and offset', () => {
    const endless = operations.flatMap(([name, { parameters = [], responses }]) => {
      const schema = Object.values(responses['200']?.content ?? {})[0]?.schema as Listing | undefined;
      const isList =
        schema?.properties !== undefined && 'total' in schema.properties && name.startsWith('get ');
      const taken = parameters.map((one) => one.name);
      return isList && !(taken.includes('limit') && taken.includes('offset')) ? [name] : [];
    });
    expect(operations.length).toBeGreaterThan(70);
    expect(endless).toEqual([]);
  });

  it('is valid to an independent linter: every reference resolves, every example fits its schema', async () => {
    expect(await lintOpenApi(document)).toEqual([]);
  });

  it('is what the client of `samraad story` is made from (UPDATE_API_TYPES=1 writes it anew)', async () => {
    const types = await apiTypes(document);
    if (process.env.UPDATE_API_TYPES === '1') writeFileSync(typesFile, types);
    expect(readFileSync(typesFile, 'utf8').split('\n')).toEqual(types.split('\n'));
  });

  it('says what an id, an instant and an amount are, and no bound that is only the machine’s', () => {
    const { Invoice } = (document.components as { schemas: Record<string, { properties: object }> }).schemas;
    expect(Invoice?.properties).toMatchObject({
      id: { type: 'string', format: 'uuid', example: expect.any(String) as string },
      sentAt: { type: 'string', format: 'date-time' },
      amount: { type: 'string', pattern: expect.any(String) as string },
      paidSide: { nullable: true, enum: ['employers', 'unions', null] },
    });
    expect(JSON.stringify(document)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });
});

describe('the linter', () => {
  it('finds what is wrong', async () => {
    const broken = { openapi: '3.0.0', info: { title: 'x', version: '1' }, paths: { '/a': { get: {} } } };
    expect((await lintOpenApi(broken)).join()).toContain('error');
  });
});
