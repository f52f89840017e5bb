import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../house';

/** Sources with their types, and where things in them are used. */
export interface Sources {
  readonly checker: ts.TypeChecker;
  /** Calls to a function or method, by the name it is called with. */
  readonly calls: ReadonlyMap<string, readonly ts.CallExpression[]>;
  /** Properties written in object literals, by name. */
  readonly properties: ReadonlyMap<string, readonly ts.PropertyAssignment[]>;
}

const calledName = ({ expression }: ts.CallExpression): string | undefined => {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
};

/** Reads files (paths from the repository's root) as the compiler does. */
export function readSources(paths: readonly string[]): Sources {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram({
    rootNames: paths.map((path) => join(root, path)),
    options: { ...options, noEmit: true, incremental: false, tsBuildInfoFile: undefined },
  });
  const calls = new Map<string, ts.CallExpression[]>();
  const properties = new Map<string, ts.PropertyAssignment[]>();
  const keep = <T>(map: Map<string, T[]>, name: string, node: T): void => {
    map.set(name, [...(map.get(name) ?? []), node]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) keep(calls, calledName(node) ?? '', node);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) keep(properties, node.name.text, node);
    ts.forEachChild(node, visit);
  };
  for (const path of paths) {
    const file = program.getSourceFile(join(root, path));
    if (!file) throw new Error(`${path} can't be read`);
    visit(file);
  }
  return { checker: program.getTypeChecker(), calls, properties };
}

/** A node's place: path from the root and line. */
export function placeOf(node: ts.Node): { path: string; line: number } {
  const file = node.getSourceFile();
  return {
    path: file.fileName.slice(root.length + 1),
    line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  };
}
