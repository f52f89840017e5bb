import ts from 'typescript';
import type { Sources } from './program';

/** What a parameter holds while a function's body is read. */
type Bound = ReadonlyMap<ts.Symbol, ts.Expression | undefined>;
type Texts = readonly string[] | undefined;

const most = 80;
const deepest = 28;
const none: Bound = new Map();
type Body = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

const isBody = (node: ts.Node): node is Body =>
  ts.isFunctionDeclaration(node) ||
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isMethodDeclaration(node);

const either = (all: readonly Texts[]): Texts =>
  all.length > 0 && all.every((one) => one !== undefined)
    ? [...new Set(all.flatMap((one) => one ?? []))]
    : undefined;

const joined = (parts: readonly Texts[], between = ''): Texts =>
  parts.reduce<Texts>((done, part, index) => {
    if (!done || !part) return undefined;
    if (index === 0) return part;
    return done.flatMap((one) => part.map((other) => one + between + other)).slice(0, most);
  }, []);

/** Every text an expression can have, as far as the sources tell: constants, branches, parameters by their calls. */
export class TextsOf {
  constructor(private readonly sources: Sources) {}

  read(node: ts.Expression, bound: Bound = none, depth = 0): Texts {
    if (depth > deepest) return undefined;
    return this.written(node, bound, depth + 1) ?? this.byType(node);
  }

  private written(node: ts.Expression, bound: Bound, depth: number): Texts {
    const read = (one: ts.Expression) => this.read(one, bound, depth);
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return read(node.expression);
    if (ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)) return read(node.expression);
    if (ts.isConditionalExpression(node)) return either([read(node.whenTrue), read(node.whenFalse)]);
    if (ts.isBinaryExpression(node)) {
      const sides = [read(node.left), read(node.right)];
      return node.operatorToken.kind === ts.SyntaxKind.PlusToken ? joined(sides) : either(sides);
    }
    if (ts.isTemplateExpression(node))
      return joined([
        [node.head.text],
        ...node.templateSpans.flatMap((span) => [read(span.expression), [span.literal.text]]),
      ]);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.named(node, bound, depth);
    if (ts.isElementAccessExpression(node)) return this.anyOf(node.expression, bound, depth);
    return ts.isCallExpression(node) ? this.called(node, bound, depth) : undefined;
  }

  private byType(node: ts.Expression): Texts {
    const type = this.sources.checker.getTypeAtLocation(node);
    const members = type.isUnion() ? type.types : [type];
    const literals = members.filter((one) => one.isStringLiteral() || one.isNumberLiteral());
    return literals.length === members.length ? literals.map((one) => String(one.value)) : undefined;
  }

  private symbol(node: ts.Node): ts.Symbol | undefined {
    const { checker } = this.sources;
    const found = checker.getSymbolAtLocation(node);
    return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  }

  private named(node: ts.Identifier | ts.PropertyAccessExpression, bound: Bound, depth: number): Texts {
    const symbol = this.symbol(ts.isIdentifier(node) ? node : node.name);
    const declared = symbol?.valueDeclaration;
    if (!symbol || !declared) return undefined;
    if (bound.has(symbol)) {
      const given = bound.get(symbol);
      return given && this.read(given, none, depth);
    }
    if (ts.isVariableDeclaration(declared)) return this.variable(declared, bound, depth);
    if (ts.isParameter(declared)) return this.parameter(declared, depth);
    if (ts.isBindingElement(declared) && ts.isObjectBindingPattern(declared.parent)) {
      const taken = this.sources.checker.getTypeAtLocation(declared.parent).getProperty(symbol.name);
      return taken && this.property(taken, depth);
    }
    if (ts.isPropertyAssignment(declared) || ts.isPropertyDeclaration(declared))
      return declared.initializer && this.read(declared.initializer, none, depth);
    return ts.isPropertySignature(declared) ? this.property(symbol, depth) : undefined;
  }

  private variable(declared: ts.VariableDeclaration, bound: Bound, depth: number): Texts {
    if (declared.initializer) return this.read(declared.initializer, bound, depth);
    const loop = declared.parent.parent;
    return ts.isForOfStatement(loop) ? either(this.elements(loop.expression, bound, depth) ?? []) : undefined;
  }

  /** What any call hands over. A call that can't be read makes the parameter unreadable. */
  private parameter(declared: ts.ParameterDeclaration, depth: number): Texts {
    const body = declared.parent;
    if (!isBody(body)) return undefined;
    const index = body.parameters.indexOf(declared);
    const given = this.callsTo(body).map((call) => call.arguments[index] ?? declared.initializer);
    return either(given.map((one) => one && this.read(one, none, depth)));
  }

  private callsTo(body: Body): readonly ts.CallExpression[] {
    const named = body.name ?? (ts.isVariableDeclaration(body.parent) ? body.parent.name : undefined);
    const calls = (named && this.sources.calls.get(named.getText())) ?? [];
    return calls.filter((call) => this.bodyOf(call) === body);
  }

  private bodyOf(call: ts.CallExpression): ts.Node | undefined {
    return this.sources.checker.getResolvedSignature(call)?.declaration;
  }

  /** A property of an interface: what any object literal of that type writes there. */
  private property(symbol: ts.Symbol, depth: number): Texts {
    const { checker, properties } = this.sources;
    const written = (properties.get(symbol.name) ?? []).filter(({ parent }) => {
      const wanted = checker.getContextualType(parent)?.getProperty(symbol.name);
      return wanted?.valueDeclaration === symbol.valueDeclaration;
    });
    return either(written.map(({ initializer }) => this.read(initializer, none, depth)));
  }

  private anyOf(node: ts.Expression, bound: Bound, depth: number): Texts {
    const value = this.constant(node);
    if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
    const values = value.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? [one.initializer] : []));
    return either(values.map((one) => this.read(one, bound, depth)));
  }

  private called(call: ts.CallExpression, bound: Bound, depth: number): Texts {
    const { expression } = call;
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'repeat')
      return this.read(expression.expression, bound, depth);
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'join') {
      const between = call.arguments[0] ? this.read(call.arguments[0], bound, depth)?.[0] : ',';
      const elements = this.elements(expression.expression, bound, depth);
      return elements && joined(elements, between);
    }
    const body = this.bodyOf(call);
    return body && isBody(body)
      ? this.returned(body, this.bind(body, call.arguments, bound), depth)
      : undefined;
  }

  private bind(body: Body, given: readonly ts.Expression[], outer: Bound): Bound {
    const bound = new Map(outer);
    body.parameters.forEach(({ name, initializer }, index) => {
      const symbol = this.symbol(name);
      const value = given[index] ?? initializer;
      // A parameter handed on is what it was bound to out there.
      const passed = value && ts.isIdentifier(value) ? this.symbol(value) : undefined;
      if (symbol) bound.set(symbol, passed && outer.has(passed) ? outer.get(passed) : value);
    });
    return bound;
  }

  private returned(body: Body, bound: Bound, depth: number): Texts {
    if (!body.body) return undefined;
    if (!ts.isBlock(body.body)) return this.read(body.body, bound, depth);
    const found: Texts[] = [];
    const visit = (node: ts.Node): void => {
      if (isBody(node)) return;
      if (ts.isReturnStatement(node) && node.expression) found.push(this.read(node.expression, bound, depth));
      ts.forEachChild(node, visit);
    };
    visit(body.body);
    return either(found);
  }

  /** The texts of an array's elements, one by one; of what it is mapped to when a function maps it. */
  private elements(node: ts.Expression, bound: Bound, depth: number): readonly Texts[] | undefined {
    if (ts.isCallExpression(node)) return this.mapped(node, bound, depth);
    return this.items(node)?.map((one) => this.read(one, bound, depth));
  }

  private mapped(node: ts.CallExpression, bound: Bound, depth: number): readonly Texts[] | undefined {
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'map') return undefined;
    const map = node.arguments[0] && this.constant(node.arguments[0]);
    const items = this.items(expression.expression);
    if (!map || !isBody(map) || !items) return undefined;
    return items.map((one) => this.returned(map, this.bind(map, [one], bound), depth + 1));
  }

  private items(node: ts.Expression): readonly ts.Expression[] | undefined {
    const value = this.constant(node);
    if (!value || !ts.isArrayLiteralExpression(value)) return undefined;
    return value.elements.flatMap((one) =>
      ts.isSpreadElement(one) ? (this.items(one.expression) ?? [one]) : [one],
    );
  }

  /** What a name stands for when it is a constant, without what only the compiler reads. */
  private constant(node: ts.Expression): ts.Expression | undefined {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return this.constant(node.expression);
    if (!ts.isIdentifier(node)) return node;
    const declared = this.symbol(node)?.valueDeclaration;
    return declared && ts.isVariableDeclaration(declared) && declared.initializer
      ? this.constant(declared.initializer)
      : undefined;
  }
}
