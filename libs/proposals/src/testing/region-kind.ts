import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ProposalKind } from '../application/proposal-kind';

/** A proposal of a region's two chairs that changes nothing. */
@Injectable()
export class RegionKind extends ProposalKind<{ regionId: string; name: string }, { name: string }> {
  readonly kind = 'test.region';
  readonly pair = 'committee';
  readonly change = z.strictObject({ regionId: z.uuid(), name: z.string() });
  subjects({ regionId }: { regionId: string }) {
    return [`region:${regionId}`];
  }
  override regionOf({ regionId }: { regionId: string }) {
    return regionId;
  }
  async facts(_db: Queryable, { name }: { name: string }) {
    return { name };
  }
  ground() {
    return 'always';
  }
  check() {
    return null;
  }
  title({ name }: { name: string }) {
    return name;
  }
  async apply() {}
}
