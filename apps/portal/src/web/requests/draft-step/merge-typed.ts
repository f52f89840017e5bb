import { trimmed } from '@samraad/platform';
import type { Typed } from '../../shell';

/** What a step's form said when it was opened, what it would say now, and what was typed. */
export interface TypedVersions {
  readonly opened: Typed;
  readonly theirs: Typed;
  readonly mine: Typed;
}

/** What a form is sent with beside its fields. */
const besides = ['_csrf', '_submission', 'version', 'opened', 'before', 'then', 'til', 'find', 'found', 'do'];

/**
 * Field by field: what only one of the two has changed is theirs who changed it; what both have, mine, or in a long text with
 * room for it (`longest`) both after each other. A date's three inputs are one field.
 */
export function mergeTyped(versions: TypedVersions, longest: ReadonlyMap<string, number>): Typed {
  const names = new Set(Object.values(versions).flatMap((one: Typed) => Object.keys(one)));
  const merged: Record<string, unknown> = {};
  for (const name of [...names].filter((one) => !besides.includes(one))) {
    const group = groupOf(name, names);
    const said = (version: Typed) => group.map((one) => saidOf(version[one])).join('\n\n');
    const { opened, theirs, mine } = versions;
    const unchanged = said(mine) === said(opened) || said(mine) === said(theirs);
    const value = unchanged ? theirs[name] : mine[name];
    const both = [theirs[name], mine[name]].join('\n\n');
    const bothChanged =
      !unchanged && said(theirs) !== said(opened) && said(theirs) !== '' && said(mine) !== '';
    merged[name] = bothChanged && both.length <= (longest.get(name) ?? 0) ? both : value;
  }
  return merged;
}

const saidOf = (value: unknown): string =>
  [value ?? []]
    .flat()
    .map((one) => trimmed(String(one)))
    .filter((one) => one !== '')
    .sort()
    .join('\n');

/** A date's inputs together; any other by itself. */
function groupOf(name: string, names: ReadonlySet<string>): string[] {
  const date = /^(.+)-(?:day|month|year)$/.exec(name)?.[1];
  if (date === undefined) return [name];
  return ['day', 'month', 'year'].map((part) => `${date}-${part}`).filter((one) => names.has(one));
}
