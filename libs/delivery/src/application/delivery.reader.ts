import { Injectable } from '@nestjs/common';
import { type ContractBalances, FrameReader } from '@samraad/budget';
import type { LocalDate } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { type Activity, type Course, finishDay } from '../domain/course';
import { caseOfActivity, findActivities } from '../persistence/activity.store';
import { findAttestation } from '../persistence/attestation.store';
import { findCourse } from '../persistence/course.store';
import { findInvoice } from '../persistence/invoice.store';
import type { FinalReport } from '../persistence/report.entity';
import { findReport } from '../persistence/report.store';
import type { Shortfall } from '../persistence/shortfall.entity';
import { findShortfall } from '../persistence/shortfall.store';
import { AttestationReader, type AttestationView } from './attestation.reader';

/** What somebody says is missing of a report, with their name. */
export type ShortfallView = Shortfall & { readonly name: string };

/** The course of a case as its pages and the API show it. */
export interface DeliveryView extends Course {
  readonly activities: readonly Activity[];
  /** The last day an activity was held, the follow-up talk not counted; null before any (domain.md §11). */
  readonly finishDay: LocalDate | null;
  readonly report: FinalReport | null;
  /** What was said last to be missing; of the newest report, it waits for the provider's next. */
  readonly shortfall: ShortfallView | null;
  readonly attestation: AttestationView | null;
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
    const [course, activities, attestation] = await Promise.all([
      findCourse(db, caseId),
      findActivities(db, caseId),
      this.attestations.ofCase(db, caseId),
    ]);
    if (!course) return null;
    const [report, shortfall, money] = await Promise.all([
      findReport(db, course.contractId),
      this.shortfall(db, course.contractId),
      this.frames.ofContract(db, course.contractId),
    ]);
    return { ...course, activities, finishDay: finishDay(activities), report, shortfall, attestation, money };
  }

  private async shortfall(db: Queryable, contractId: string): Promise<ShortfallView | null> {
    const found = await findShortfall(db, contractId);
    if (!found) return null;
    const names = await this.people.names(db, [found.personId]);
    return { ...found, name: names.get(found.personId) ?? '' };
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
