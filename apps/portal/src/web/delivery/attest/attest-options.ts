import {
  decideAttest,
  decideResolution,
  disputeObstacle,
  sentBackObstacle,
  shortfallObstacle,
} from '@samraad/delivery';
import type { Relation } from '@samraad/identity';
import { isRefusal } from '@samraad/platform';
import type { CaseParty } from '@samraad/requests';
import type { CourseOnDesk } from '../course-of-case.reader';

/** What the viewer may do about the attestation now; the use cases ask the same rules again. */
export interface AttestOptions {
  readonly attest: 'first' | 'second' | null;
  /** To say that something is missing, before anybody attests. */
  readonly missing: boolean;
  readonly object: boolean;
  readonly lift: boolean;
  readonly withdraw: boolean;
}

export const noOptions: AttestOptions = {
  attest: null,
  missing: false,
  object: false,
  lift: false,
  withdraw: false,
};

/** For which workplace and side the viewer acts here; null for the provider. */
export function actsFor(
  { facts }: CourseOnDesk,
  personId: string,
  relations: ReadonlySet<Relation>,
): CaseParty | null {
  const own = facts.parties.filter((one) => one.personId === personId && relations.has(one.side));
  return own.find(({ unitId }) => unitId === facts.coordinatingUnitId) ?? own[0] ?? null;
}

export function attestOptions(
  { facts, course, now, round }: CourseOnDesk,
  who: CaseParty | null,
): AttestOptions {
  if (who === null || course.report === null) return noOptions;
  const { coordinatingUnitId } = facts;
  const living = course.attestation;
  const open = living?.disputes.filter(({ outcome }) => outcome === null) ?? [];
  const asked = { coordinatingUnitId, open, now };
  const reported = {
    revision: course.report.revision,
    shortfallOf: course.shortfall?.reportRevision ?? null,
  };
  const attest =
    sentBackObstacle(reported) ??
    decideAttest(living, who, { coordinatingUnitId, attestedBy: round.rules.attestedBy });
  return {
    attest: isRefusal(attest) ? null : attest,
    missing: shortfallObstacle(reported, living, who, coordinatingUnitId) === null,
    object: disputeObstacle(living, who, asked) === null,
    lift: !isRefusal(decideResolution(living, who, 'stands', asked)),
    withdraw: !isRefusal(decideResolution(living, who, 'withdrawn', asked)),
  };
}
