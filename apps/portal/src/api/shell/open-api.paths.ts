import type { OpenAPIObject } from '@nestjs/swagger';
import { problemReference } from './open-api.problems';
import { openApiSchema } from './open-api.schema';
import { apiId } from './schemas';

type Paths = OpenAPIObject['paths'];
type Parameter = { name: string; in: string; schema?: { type?: string; format?: string } };
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, object>>;
}

/** The API's own paths, and the statuses of errors they answer. */
export function openApiPaths(paths: Paths): {
  readonly paths: Paths;
  readonly problems: ReadonlySet<string>;
} {
  const problems = new Set<string>();
  const own = Object.entries(paths).filter(([path]) => path.startsWith('/api/'));
  const items = own.map(([path, item]) => {
    const operations = Object.entries(item as Record<string, Operation>);
    return [path, Object.fromEntries(operations.map(([method, one]) => [method, tidy(one, problems)]))];
  });
  return { paths: Object.fromEntries(items) as Paths, problems };
}

function tidy(operation: Operation, problems: Set<string>): Operation {
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    if (Number(status) < 400) return [status, response];
    problems.add(status);
    return [status, problemReference(status)];
  });
  return {
    ...operation,
    ...(operation.parameters && { parameters: operation.parameters.map(withId) }),
    responses: Object.fromEntries(responses) as Operation['responses'],
  };
}

/** A path's id is written as one here: a route takes it as text, so that nonsense is 404. */
const withId = (parameter: Parameter): Parameter =>
  parameter.in === 'path' && parameter.name.endsWith('Id')
    ? { ...parameter, schema: openApiSchema(apiId, 'input').schema as Parameter['schema'] }
    : parameter;
