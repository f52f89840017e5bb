import ts from 'typescript';
import { productionSources, read } from './house';
import { stateTables } from './state-tables';

/** A statement that writes a state: where, which table's, and the source of the function around it. */
export interface StateWrite {
  readonly at: string;
  readonly kept: string;
  readonly around: string;
}

const columns = new Map(
  stateTables.flatMap(({ kept }) => (kept ? [kept.split('.') as [string, string]] : [])),
);

/** The state a statement's text writes, as table and column; none when it writes no state. */
function written(text: string): string[] {
  return [...text.matchAll(/\bUPDATE\s+(\w+)\s+SET\s+([\s\S]*?)(?:\bWHERE\b|$)/g)].flatMap(
    ([, table = '', set = '']) => {
      const column = columns.get(table) ?? 'state|stage|status';
      const found = new RegExp(`(?:^|,)\\s*(${column})\\s*=`).exec(set);
      return found ? [`${table}.${found[1]}`] : [];
    },
  );
}

/** Every statement of a source that writes a state. */
export function stateWrites(path: string, source: string): StateWrite[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: StateWrite[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      let around: ts.Node = node;
      while (around.parent && !ts.isFunctionLike(around)) around = around.parent;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      for (const kept of written(node.getText()))
        found.push({ at: `${path}:${line + 1}`, kept, around: around.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those of libs and apps. */
export const allStateWrites = (): StateWrite[] =>
  productionSources().flatMap((path) => stateWrites(path, read(path)));

/** Whether the function around asks the table of that very state before it writes. */
export function isGuarded({ kept, around }: StateWrite): boolean {
  const listed = read('test/architecture/support/state-tables.ts');
  const [, table] = new RegExp(`kept: '${kept}',[^}]*?next: (next\\w+)`).exec(listed) ?? [];
  return table !== undefined && new RegExp(`\\b(?:expectMove|statesBefore)\\(${table},`).test(around);
}
