import { Injectable } from '@nestjs/common';
import { DisputesQuery, type DisputeView } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { type Ask, orNotFound } from '../shell';

/** A case with one of its disputes. */
export interface DisputeOnDesk extends CaseOnDesk {
  readonly dispute: DisputeView;
}

/** The milestone an address names; 0 is the whole. */
export const milestoneAsked = (ask: Ask): number => {
  const named = ask.param('milestone');
  return orNotFound(/^\d{1,2}$/.test(named) ? Number(named) : null);
};

/** Reads a case's dispute. */
@Injectable()
export class DisputeOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly disputes: DisputesQuery,
  ) {}

  /** 404 when nobody ever objected to that part. */
  async open(ask: Ask): Promise<DisputeOnDesk> {
    const milestone = milestoneAsked(ask);
    const [desk, found] = await Promise.all([
      this.desks.open(ask.req),
      this.disputes.ofCase(this.db, ask.caseId, milestone),
    ]);
    return { ...desk, dispute: orNotFound(found) };
  }
}
