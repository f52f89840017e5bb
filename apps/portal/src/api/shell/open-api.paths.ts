import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiSchema } from './open-api.schema';
import { apiId } from './schemas';

type Paths = OpenAPIObject['paths'];
type Parameter = { name: string; in: string; schema?: { type?: string; format?: string } };
type Operation = { parameters?: Parameter[] };

/** The API's own paths. A path's id is written as one here: a route takes it as text, so that nonsense is 404. */
export function openApiPaths(paths: Paths): Paths {
  const own = Object.entries(paths).filter(([path]) => path.startsWith('/api/'));
  return Object.fromEntries(own.map(([path, item]) => [path, withIds(item)]));
}

function withIds(item: Paths[string]): Paths[string] {
  const operations = Object.entries(item as Record<string, Operation>).map(([method, operation]) => [
    method,
    { ...operation, parameters: operation.parameters?.map(withId) },
  ]);
  return Object.fromEntries(operations) as Paths[string];
}

const withId = (parameter: Parameter): Parameter =>
  parameter.in === 'path' && parameter.name.endsWith('Id')
    ? { ...parameter, schema: openApiSchema(apiId, 'input').schema as Parameter['schema'] }
    : parameter;
