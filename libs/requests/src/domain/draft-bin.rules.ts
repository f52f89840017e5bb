import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';
import { formatDayYear, refusal, type Refusal } from '@samraad/platform';

/** Calendar days a deleted draft lies in the bin ([ours]: the portal's rule, as no round decides about what is not sent). */
export const binDays = 30;

/** Where a deleted draft is: until when it can be taken out again, and whether it is emptied. */
export interface DraftBin {
  readonly until: LocalDate;
  readonly purged: boolean;
}

/** The last day on which a draft deleted now can be taken out again. */
export const lastBinDay = (now: Date): LocalDate => addCalendarDays(localDateOf(now), binDays);

/** Why nothing can be done with a draft that is deleted; null for one that is not. */
export function binObstacle(bin: DraftBin | null | undefined): Refusal | null {
  if (!bin) return null;
  return bin.purged
    ? refusal('requests.draft-purged', {}, 409)
    : refusal('requests.draft-binned', { day: formatDayYear(bin.until) }, 409);
}

/** What decides whether a draft may be deleted. */
export interface DeleteFacts {
  /** Whoever deletes acts for the workplace that coordinates. */
  readonly coordinates: boolean;
  /** Somebody was once asked to sign it: that lasts. */
  readonly wasAsked: boolean;
}

/** Only a draft nobody was asked to sign is one's own to delete; the others are withdrawn, and stay readable. */
export function deleteObstacle({ coordinates, wasAsked }: DeleteFacts): Refusal | null {
  if (!coordinates) return refusal('requests.coordinating-deletes', {}, 403);
  return wasAsked ? refusal('requests.was-asked-to-sign') : null;
}
