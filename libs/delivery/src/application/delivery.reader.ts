import { Injectable } from '@nestjs/common';
import { type ContractBalances, FrameReader } from '@samraad/budget';
import type { LocalDate } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import type { Ore, Queryable } from '@samraad/platform';
import { type Activity, type Course, finishDay } from '../domain/course';
import { caseOfActivity, findActivities } from '../persistence/activity.store';
import { findAttestation } from '../persistence/attestation.store';
import { findCourse } from '../persistence/course.store';
import { findInvoice } from '../persistence/invoice.store';
import type { FinalReport } from '../persistence/report.entity';
import { findReports } from '../persistence/report.store';
import type { Shortfall } from '../persistence/shortfall.entity';
import { findShortfalls } from '../persistence/shortfall.store';
import { AttestationReader, type AttestationView } from './attestation.reader';

/** What somebody says is missing of a report, with their name. */
export type ShortfallView = Shortfall & { readonly milestone: number; readonly name: string };

/** How a milestone stands. */
export interface MilestoneView {
  /** From 1. */
  readonly no: number;
  readonly title: string;
  /** Øre. */
  readonly amount: Ore;
  readonly report: FinalReport | null;
  /** What was said last to be missing of it. */
  readonly shortfall: ShortfallView | null;
  readonly attestation: AttestationView | null;
}

/** The course of a case as its pages and the API show it. */
export interface DeliveryView extends Course {
  readonly activities: readonly Activity[];
  /** The last day an activity was held, the follow-up talk not counted; null before any (domain.md §11). */
  readonly finishDay: LocalDate | null;
  readonly report: FinalReport | null;
  /** What was said last to be missing; of the newest report, it waits for the provider's next. */
  readonly shortfall: ShortfallView | null;
  readonly attestation: AttestationView | null;
  /** How each milestone stands, in their order; none when the course is one whole. */
  readonly parts: readonly MilestoneView[];
  /** Where the contract's money stands, in øre. */
  readonly money: ContractBalances | null;
}

/** Answers what has been planned, held, reported and attested. */
@Injectable()
export class DeliveryReader {
  constructor(
    private readonly attestations: AttestationReader,
    private readonly frames: FrameReader,
    private readonly people: PeopleReader,
  ) {}

  /** Null until all have signed the contract. */
  async ofCase(db: Queryable, caseId: string): Promise<DeliveryView | null> {
    const [course, activities, attestations] = await Promise.all([
      findCourse(db, caseId),
      findActivities(db, caseId),
      this.attestations.living(db, caseId),
    ]);
    if (!course) return null;
    const [reports, shortfalls, money] = await Promise.all([
      findReports(db, course.contractId),
      this.shortfalls(db, course.contractId),
      this.frames.ofContract(db, course.contractId),
    ]);
    const standing = (no: number) => {
      const report = reports.find(({ milestone }) => milestone === no) ?? null;
      return {
        report,
        shortfall: shortfalls.findLast(({ milestone }) => milestone === no) ?? null,
        attestation: attestations.find(({ milestone }) => milestone === no) ?? null,
      };
    };
    const parts = course.milestones.map(({ title, amount }, index) => ({
      ...{ no: index + 1, title, amount: BigInt(amount) },
      ...standing(index + 1),
    }));
    return { ...course, activities, finishDay: finishDay(activities), money, parts, ...standing(0) };
  }

  private async shortfalls(db: Queryable, contractId: string): Promise<ShortfallView[]> {
    const found = await findShortfalls(db, contractId);
    if (found.length === 0) return [];
    const names = await this.people.names(
      db,
      found.map(({ personId }) => personId),
    );
    return found.map((one) => ({ ...one, name: names.get(one.personId) ?? '' }));
  }

  /** The case an activity belongs to, or null. */
  caseOfActivity(db: Queryable, id: string): Promise<string | null> {
    return caseOfActivity(db, id);
  }

  async caseOfAttestation(db: Queryable, id: string): Promise<string | null> {
    return (await findAttestation(db, id))?.caseId ?? null;
  }

  async caseOfInvoice(db: Queryable, id: string): Promise<string | null> {
    return (await findInvoice(db, id))?.caseId ?? null;
  }
}
