import ts from 'typescript';
import { productionSources, read } from './house';

/** A key as a source writes it: words, or an expression that only running would tell (`budget.exceeds-${account}`). */
export interface WrittenKey {
  readonly at: string;
  readonly key: string;
  readonly computed: boolean;
}

type Pick = (call: ts.CallExpression) => ts.Expression | undefined;

/** The first argument of calls to these functions, in everything that runs in production. */
export const argumentsOf = (...functions: readonly string[]): WrittenKey[] =>
  keysAt((call) =>
    ts.isIdentifier(call.expression) && functions.includes(call.expression.text)
      ? call.arguments[0]
      : undefined,
  );

/** A property of the object that calls to a method are given: `tx.audit({ action })`. */
export const propertiesOf = (method: string, property: string): WrittenKey[] =>
  keysAt((call) => {
    const [given] = call.arguments;
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== method) return;
    return given && ts.isObjectLiteralExpression(given) ? initializerOf(given, property) : undefined;
  });

function initializerOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (property.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

function keysAt(pick: Pick): WrittenKey[] {
  return productionSources().flatMap((path) => {
    const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
    const found: WrittenKey[] = [];
    const visit = (node: ts.Node): void => {
      const expression = ts.isCallExpression(node) ? pick(node) : undefined;
      if (expression) {
        const line = source.getLineAndCharacterOfPosition(expression.getStart()).line + 1;
        for (const key of written(expression)) found.push({ at: `${path}:${line}`, ...key });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function written(expression: ts.Expression): Omit<WrittenKey, 'at'>[] {
  if (ts.isStringLiteralLike(expression)) return [{ key: expression.text, computed: false }];
  if (ts.isConditionalExpression(expression))
    return [...written(expression.whenTrue), ...written(expression.whenFalse)];
  if (ts.isParenthesizedExpression(expression)) return written(expression.expression);
  return [{ key: expression.getText().replaceAll(/^`|`$/g, ''), computed: true }];
}
