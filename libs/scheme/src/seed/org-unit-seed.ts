import type { OrgUnitKind, OrgUnitSector } from '../domain/org-unit';
import type { FocusAreaKey } from './model-choice-seed';

/** A node of the organisation tree. The regions are real; what lies under them is fictional and says so. */
export interface OrgUnitSeed {
  readonly key: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  /** Key of the node above; null for a region. */
  readonly parent: string | null;
  /** Focus areas the unit itself belongs to; not inherited, written on every unit they hold for (domain.md §5). */
  readonly areas?: readonly FocusAreaKey[];
}

type Child = Pick<OrgUnitSeed, 'key' | 'name'> & Partial<Pick<OrgUnitSeed, 'kind' | 'sector' | 'areas'>>;

/** A hospital or enterprise with what lies right under it; children are departments of its sector unless they say otherwise. */
export function branch(top: OrgUnitSeed, children: readonly Child[]): readonly OrgUnitSeed[] {
  const below = children.map((child): OrgUnitSeed => ({
    kind: 'department',
    sector: top.sector,
    ...child,
    parent: top.key,
  }));
  return [top, ...below];
}

/** A region; its own sector is its administration. */
export function region(key: string, name: string): OrgUnitSeed {
  return { key, name, kind: 'region', sector: 'administration', parent: null };
}
