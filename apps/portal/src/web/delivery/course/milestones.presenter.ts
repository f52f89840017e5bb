import type { MilestoneView } from '@samraad/delivery';
import { isSentBack } from '@samraad/delivery';
import { formatMoney } from '@samraad/platform';
import { courseDa } from '../../../i18n/course.da';
import type { Cell, ListTable, Pill } from '../../../views';
import type { CourseOnDesk } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';

const words = courseDa.milestones;

/** Each milestone of a course, how it stands, and what can be done about it; null when the course is one whole. */
export function presentMilestones({ facts, course }: CourseOnDesk, own: boolean): ListTable | null {
  if (course.parts.length === 0) return null;
  const running = facts.stage === 'under_way';
  const { columns } = words;
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [
      { label: columns.milestone },
      { label: columns.amount },
      { label: columns.state },
      { label: columns.act, hidden: true },
    ],
    rows: course.parts.map((part) => ({
      cells: [
        { text: `${part.no}. ${part.title}` },
        { text: formatMoney(part.amount) },
        { pill: stateOf(part, running) },
        actOf(part, facts.id, running, own),
      ],
    })),
  };
}

function stateOf({ report, shortfall, attestation }: MilestoneView, running: boolean): Pill {
  if (attestation?.state === 'stands') return { text: words.attested, tone: 'good' };
  if (attestation?.state === 'disputed') return { text: words.disputed, tone: 'bad' };
  if (attestation) return { text: words.objectionTime, tone: 'near' };
  if (!running) return { text: words.withTheWhole, tone: 'plain' };
  if (report === null) return { text: words.ahead, tone: 'plain' };
  const shortfallOf = shortfall?.reportRevision ?? null;
  return isSentBack({ revision: report.revision, shortfallOf })
    ? { text: words.sentBack, tone: 'bad' }
    : { text: words.reported, tone: 'near' };
}

function actOf(
  { no, report, attestation }: MilestoneView,
  caseId: string,
  running: boolean,
  own: boolean,
): Cell {
  if (report !== null && (attestation !== null || running))
    return {
      text: own && attestation === null ? words.correct : words.see,
      href:
        own && attestation === null
          ? deliveryPaths.reportMilestone(caseId, no)
          : deliveryPaths.attest(caseId, no),
    };
  return own && running ? { text: words.report, href: deliveryPaths.reportMilestone(caseId, no) } : {};
}
