import { createPortalApp, type PortalApp } from '../../support/portal-app';

interface Content {
  schema?: object;
  example?: unknown;
}
interface Operation {
  operationId: string;
  summary?: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}

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

  it('has a schema for every reference', () => {
    const text = JSON.stringify(document);
    const schemas = (document.components as { schemas: object }).schemas;
    const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(referred).toContain('Problem');
    expect(referred.filter((name) => !(name in schemas))).toEqual([]);
  });
});
