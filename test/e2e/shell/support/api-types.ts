import openapiTS, { astToString } from 'openapi-typescript';

const head = `/*
 * The API as its own OpenAPI document describes it: generated, never written.
 * After changing an operation: \`UPDATE_API_TYPES=1 npm run -s jest -- test/e2e/shell/open-api\`
 */
`;

/** The types a client is made from. Without the document's words: they are Danish, and stand in the document. */
export async function apiTypes(document: object): Promise<string> {
  const ast = await openapiTS(document as never);
  return head + astToString(ast, { formatOptions: { removeComments: true } });
}
