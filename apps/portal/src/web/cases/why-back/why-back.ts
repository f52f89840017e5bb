import type { TimelineEntry } from '@samraad/audit';
import { formatShortDayYear, hasText, t, textOf } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import type { Notice } from '../../../views';
import { whyBackDa as words } from './why-back.da';

type Back = keyof typeof words.heading;

const toTheParties: readonly Back[] = ['requests.returned', 'requests.signature-declined'];

/** What sends a case back to each stage, with a reason to act on there. */
const sendsBack: Readonly<Partial<Record<Stage, readonly Back[]>>> = {
  draft: toTheParties,
  returned: toTheParties,
  choosing_provider: ['dialogue.declined', 'dialogue.provider-left'],
};

/** What answers it: afterwards the reason is history. */
const answers: readonly string[] = [
  'requests.signatures-asked',
  'requests.resubmitted',
  'requests.sent-to-provider',
];

const isBack = (action: string): action is Back => action in words.heading;

/** The act that sent a case back to the stage it is in; null when nothing did. */
export function whyBack(stage: Stage, course: readonly TimelineEntry[]): TimelineEntry | null {
  const known = sendsBack[stage];
  const last = known && course.findLast(({ action }) => isBack(action) || answers.includes(action));
  return last && isBack(last.action) && known.includes(last.action) ? last : null;
}

/** Who sent it back, when and why, where it must be acted on; `more` says what can be done. */
export function presentWhyBack(entry: TimelineEntry, more: readonly string[]): Notice | null {
  if (!isBack(entry.action)) return null;
  const { reason } = entry.personal ?? {};
  const code = `decline-reason.${String(entry.facts['reasonCode'])}`;
  return {
    kind: 'warning',
    heading: words.heading[entry.action](whoOf(entry), formatShortDayYear(entry.occurredAt)),
    text: reason ? words.quote(reason) : words.noReason,
    lines: [...(hasText(code) ? [textOf(code)] : []), ...more],
  };
}

function whoOf({ actor, as }: TimelineEntry): string {
  const name = actor.name ?? '';
  return as.side === 'management' || as.side === 'employees'
    ? words.withSide(name, t(`requests.side.${as.side}`))
    : name;
}
