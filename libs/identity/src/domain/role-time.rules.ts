import { refusal, type Refusal } from '@samraad/platform';
import type { Role } from './role';

/** From when to when a role is held; the first instant counts, the last does not. */
export interface RoleTime {
  readonly from: Date;
  readonly to: Date | null;
}

/** A role that ends before it begins is none; one that ends as it begins was never held. */
export const checkRoleTime = ({ from, to }: RoleTime): RoleTime | Refusal =>
  to !== null && to < from ? refusal('identity.role-ends-before-start') : { from, to };

/** Whether a role is to come, held, or was held, at an instant. */
export function roleStateAt({ from, to }: RoleTime, now: Date): 'coming' | 'held' | 'ended' {
  if (to !== null && to <= now) return 'ended';
  return from > now ? 'coming' : 'held';
}

/** Whether two times share an instant. */
export const overlap = (a: RoleTime, b: RoleTime): boolean =>
  (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

/** The roles nobody holds beside a role: the two central sides decide together, and one person is never both (domain.md §2). */
export const neverBeside = (role: Role): Role | null => {
  if (role === 'central_employers') return 'central_unions';
  return role === 'central_unions' ? 'central_employers' : null;
};
