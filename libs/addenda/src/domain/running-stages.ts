import type { Stage } from '@samraad/requests';

/** A contract is changed while its course runs: from the last signature until the whole is reported delivered (domain.md §9). */
export const runningStages: readonly Stage[] = ['contracted', 'under_way'];
