import type { ClockSum } from '@samraad/monitoring';
import { ids } from '../../cases/case.facts.examples';

/** Some clocks of a provider in a region. */
export const exampleSum = (more: Partial<ClockSum> = {}): ClockSum => ({
  providerId: ids.provider,
  provider: 'Joblife',
  kind: 'dialogue',
  regionId: ids.region,
  region: 'Region Prøve',
  all: 8,
  late: 2,
  ...more,
});
