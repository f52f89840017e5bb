import { refusal, type Refusal } from '@samraad/platform';

/** Which regions somebody keeps the organisation of: all, or these. */
export type KeptRegions = 'all' | readonly string[];

interface Held {
  readonly role: string;
  readonly unitId: string | null;
}

/** An administrator keeps the whole organisation, a role keeper the region the role is held at. */
export const keptRegions = (held: readonly Held[]): KeptRegions =>
  held.some(({ role }) => role === 'administrator')
    ? 'all'
    : held.flatMap(({ role, unitId }) => (role === 'role_keeper' && unitId ? [unitId] : []));

/** Whether a region is among those kept. */
export const keepsRegion = (kept: KeptRegions, regionId: string): boolean =>
  kept === 'all' || kept.includes(regionId);

/** Nothing when somebody keeps the region, else why not. */
export const orNotYours = (kept: KeptRegions, regionId: string): Refusal | null =>
  keepsRegion(kept, regionId) ? null : refusal('scheme.not-your-region', {}, 403);
