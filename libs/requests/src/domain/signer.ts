import type { Side } from '@samraad/identity';

/** Who is asked to sign for a workplace's side. */
export interface Signer {
  readonly unitId: string;
  readonly side: Side;
  readonly personId: string;
}
