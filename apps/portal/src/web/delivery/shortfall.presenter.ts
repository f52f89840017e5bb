import { isSentBack, type ShortfallView } from '@samraad/delivery';
import { formatShortDayYear } from '@samraad/platform';
import { courseDa } from '../../i18n/course.da';
import type { Notice } from '../../views';
import type { CourseOnDesk } from './course-of-case.reader';

const words = courseDa.shortfall;

/** Who said that something is missing, and when. */
export const shortfallHeading = ({ name, side, saidAt }: ShortfallView): string =>
  words.heading(name, courseDa.attest.side[side], formatShortDayYear(saidAt));

/** What is missing of the newest report, where it must be acted on; null when nothing is. */
export function sentBackNotice({ report, shortfall }: CourseOnDesk['course']): Notice | null {
  if (!report || !shortfall) return null;
  if (!isSentBack({ revision: report.revision, shortfallOf: shortfall.reportRevision })) return null;
  return { kind: 'warning', heading: shortfallHeading(shortfall), text: words.quote(shortfall.reason) };
}
