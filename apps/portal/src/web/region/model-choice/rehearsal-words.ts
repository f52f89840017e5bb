export type { LaterBucket } from '@samraad/monitoring';

/** Why a request was inside, as it is told. */
export type InsideWhyTold = 'topic' | 'area' | 'both' | 'nobody-asked';
