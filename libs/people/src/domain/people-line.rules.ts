import type { LocalDate } from '@samraad/deadlines';
import { type Role, scopeOf } from '@samraad/identity';
import {
  isRefusal,
  readAddress,
  readDay,
  refusal,
  refusalText,
  type Refusal,
  searchKey,
} from '@samraad/platform';
import type { OrgUnitKind } from '@samraad/scheme';
import { roleNames } from '../i18n/import.da';
import { fitsUnit, type Keeper, mayKeep } from './role-keeping.rules';

/** A line as it stands in the file. */
export type LineCells = Readonly<Record<'name' | 'email' | 'role' | 'unit' | 'from' | 'to', string>>;

/** A line that could be read: who, which role, where (the unit's code), from when to when. */
export interface PeopleLine {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unit: string;
  readonly from: LocalDate;
  readonly lastDay: LocalDate | null;
}

/** A line that cannot be taken in, and why, in words. */
export interface WrongLine {
  readonly line: number;
  readonly message: string;
}

const byName = new Map(Object.entries(roleNames).map(([name, role]) => [searchKey(name), role]));

/** Reads one line; what is wrong with it is told in words. */
export function readPeopleLine(line: number, cells: LineCells): PeopleLine | WrongLine {
  const read = cellsOf(cells);
  return isRefusal(read) ? { line, message: refusalText(read) } : { line, ...read };
}

function cellsOf({ name, email, role, unit, from, to }: LineCells): Omit<PeopleLine, 'line'> | Refusal {
  if (name === '' || name.length > 200) return refusal('people.line-name');
  const address = readAddress(email);
  if (!('address' in address)) return refusal('people.line-email', { email: email.slice(0, 80) });
  const known = byName.get(searchKey(role));
  if (!known || scopeOf(known) !== 'unit') return refusal('people.line-role', { role: role.slice(0, 80) });
  if (unit === '') return refusal('people.line-unit', { unit: '' });
  const first = readDay(from);
  if (!('value' in first)) return refusal('people.line-day', { day: from.slice(0, 40) });
  const last = to === '' ? { value: null } : readDay(to);
  if (!('value' in last)) return refusal('people.line-day', { day: to.slice(0, 40) });
  if (last.value !== null && last.value < first.value) return refusal('identity.role-ends-before-start');
  const days = { from: first.value, lastDay: last.value };
  return { name, email: address.address, role: known, unit: unit.toLowerCase(), ...days };
}

/** What is so of a line's unit and person now. */
export interface LineGround {
  readonly unit: { readonly id: string; readonly kind: OrgUnitKind; readonly regionId: string } | null;
  /** Whose the address is, and whether every account of theirs is closed; null when nobody's. */
  readonly person: { readonly id: string; readonly name: string; readonly closed: boolean } | null;
  /** The same role there, at some of the same time. */
  readonly held: { readonly id: string; readonly from: LocalDate; readonly lastDay: LocalDate | null } | null;
}

/** What taking a line in would do. */
export type LineOutcome =
  | { readonly is: 'new-person' | 'new-role' | 'unchanged' }
  | { readonly is: 'changed'; readonly roleId: string }
  | { readonly is: 'wrong'; readonly message: string };

const wrong = (why: Refusal): LineOutcome => ({ is: 'wrong', message: refusalText(why) });

/** Judges a line against what is so: new, changed, unchanged or wrong. The same line twice changes nothing. */
export function judgeLine(keeper: Keeper, line: PeopleLine, { unit, person, held }: LineGround): LineOutcome {
  if (!unit) return wrong(refusal('people.line-unit', { unit: line.unit.slice(0, 80) }));
  const { role } = line;
  const no =
    mayKeep(keeper, { personId: person?.id ?? '', role, regionId: unit.regionId }) ??
    fitsUnit(role, unit.kind);
  if (no) return wrong(no);
  if (!person) return { is: 'new-person' };
  if (searchKey(person.name) !== searchKey(line.name)) return wrong(refusal('people.line-other-name'));
  if (!held) return person.closed ? wrong(refusal('identity.person-closed')) : { is: 'new-role' };
  if (held.from !== line.from) return wrong(refusal('people.line-held', { from: held.from }));
  return held.lastDay === line.lastDay ? { is: 'unchanged' } : { is: 'changed', roleId: held.id };
}

/** Lines that say the same role of the same person at the same place again, and people under two names: each but the first is wrong. */
export function doubled(lines: readonly PeopleLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const roles = new Map<string, number>();
  const names = new Map<string, PeopleLine>();
  for (const line of lines) {
    const key = `${line.email} ${line.role} ${line.unit}`;
    const before = roles.get(key);
    const named = names.get(line.email);
    if (before !== undefined)
      found.set(line.line, refusalText(refusal('people.line-twice', { line: before })));
    else if (named && searchKey(named.name) !== searchKey(line.name))
      found.set(line.line, refusalText(refusal('people.line-two-names', { line: named.line })));
    roles.set(key, before ?? line.line);
    names.set(line.email, named ?? line);
  }
  return found;
}
