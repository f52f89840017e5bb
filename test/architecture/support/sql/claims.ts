import ts from 'typescript';
import type { Column } from './describe-statement';
import type { Sources } from './program';

/** A column a row type claims, with the kinds its values may be (`json` when anything may come). */
export interface Claim {
  readonly name: string;
  readonly kinds: readonly string[];
}

/** What the row type of a call claims: of its type argument, or as its context makes it out. */
export function claimsOf({ checker }: Sources, call: ts.CallExpression): readonly Claim[] {
  const [written] = call.typeArguments ?? [];
  const given = written && checker.getTypeFromTypeNode(written);
  // TypeORM's own query is told the type of all rows.
  const row =
    given && checker.isArrayType(given) ? argumentOf(checker, given) : (given ?? inferred(checker, call));
  if (!row || row.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return [];
  return checker
    .getPropertiesOfType(row)
    .filter((property) => !(property.flags & ts.SymbolFlags.Optional))
    .map((property) => ({
      name: property.name,
      kinds: kindsOf(checker, checker.getTypeOfSymbolAtLocation(property, call)),
    }));
}

const argumentOf = (checker: ts.TypeChecker, type: ts.Type | undefined): ts.Type | undefined =>
  type && checker.getTypeArguments(type as ts.TypeReference)[0];

function inferred(checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined {
  const answer = checker.getResolvedSignature(call)?.getReturnType();
  const rows = answer?.symbol.name === 'Promise' ? argumentOf(checker, answer) : undefined;
  return rows && checker.isArrayType(rows) ? argumentOf(checker, rows) : undefined;
}

function kindsOf(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  return [...new Set(members.flatMap((one) => kindOf(checker, one)))];
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return [];
  if (type.flags & ts.TypeFlags.StringLike) return ['string'];
  if (type.flags & ts.TypeFlags.NumberLike) return ['number'];
  if (type.flags & ts.TypeFlags.BooleanLike) return ['boolean'];
  if (type.flags & ts.TypeFlags.BigIntLike) return ['bigint'];
  if (type.symbol?.name === 'Date') return ['Date'];
  const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  const inside = element ? kindsOf(checker, element) : [];
  return inside.length === 1 && inside[0] !== 'json' ? [`${inside[0]}[]`] : ['json'];
}

/** What differs between the columns claimed and the columns answered. */
export function differences(claims: readonly Claim[], columns: readonly Column[]): readonly string[] {
  const twice = columns.filter(({ name }, index) => columns.findIndex((one) => one.name === name) < index);
  return [
    ...claims.flatMap(({ name, kinds }) => {
      const column = columns.findLast((one) => one.name === name);
      if (!column) return [`no column "${name}"`];
      return fits(kinds, column.kind) ? [] : [`"${name}" is ${column.kind}, claimed ${kinds.join(' | ')}`];
    }),
    ...twice.map(({ name }) => `two columns "${name}"`),
  ];
}

// json may be anything, and what is claimed to be anything may come from anything.
const fits = (claimed: readonly string[], kind: string) =>
  kind === 'json' || claimed.every((one) => one === kind || one === 'json');
