import type { ClockKind } from '@samraad/deadlines';
import type { CaseStatus } from '@samraad/monitoring';
import { formatShortDay, t } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import type { StageLine } from '../../../views';

const steps = [
  'draft',
  'signed',
  'dialogue',
  'contract',
  'course',
  'attested',
  'satisfaction',
  'effect',
] as const;

/** Which of the eight steps a stage is on; 8 = all behind. */
const stepOf: Readonly<Record<Stage, number>> = {
  draft: 0,
  awaiting_signatures: 1,
  awaiting_endorsement: 1,
  returned: 1,
  sent_to_provider: 2,
  choosing_provider: 2,
  in_dialogue: 3,
  contract_proposed: 3,
  waiting_for_room: 3,
  contracted: 4,
  under_way: 4,
  delivered: 5,
  attested: 5,
  satisfaction: 6,
  effect: 7,
  closed: 8,
  // As far as it had come; see `reached`.
  withdrawn: 0,
  lapsed: 2,
};

/** How many steps are behind. A case that was taken back is nowhere; it stays told how far it had come. */
function reached({ stage, number, price }: CaseStatus): number {
  if (stage !== 'withdrawn') return stepOf[stage];
  if (number === null) return stepOf.draft;
  return price === null ? stepOf.sent_to_provider : stepOf.contract_proposed;
}

/** The line of stages with the present marked, and the nearest due days below. */
export function presentStages(status: CaseStatus): StageLine {
  const now = reached(status);
  const over = status.stage === 'withdrawn' || status.stage === 'lapsed';
  const due = (kind: ClockKind) => {
    const clock = status.clocks.find(
      (one) => one.kind === kind && one.stoppedAt === null && one.closedAt === null,
    );
    return clock && t('case.by-day', { day: formatShortDay(clock.due) });
  };
  const small: Record<number, string | undefined> = { 2: due('dialogue'), 3: due('contract') };
  if (now < 7 && !over) small[7] = t('case.effect-later');
  return {
    stages: steps.map((step, index) => ({
      label: t(`case.step.${step}`),
      ...(small[index] && index >= now ? { small: small[index] } : {}),
      state: index < now ? 'done' : index === now && !over ? 'now' : 'future',
    })),
  };
}
