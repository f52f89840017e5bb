import { noticedBy, openingTextLimit, startWishes } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import { z } from 'zod';
import { choice, choices, longText, optional } from '../../shell';
import { openingQuestions as asked } from '../openings.da';

const kinds = ['advice', 'inspiration'] as const;
export const weights = ['1', '2', '3', '4', '5'] as const;

/** Every question may be left open: it is kept as far as it is. */
export const openingForm = (round: Round | null) =>
  z.object({
    theme: optional(choice(round?.themes.map(({ key }) => key) ?? [], asked.theme.asked)),
    kind: optional(choice(kinds, asked.kind.asked)),
    noticed: choices(noticedBy, asked.noticed.asked),
    weight: optional(choice(weights, asked.weight.asked)),
    start: optional(choice(startWishes, asked.start.asked)),
    change: optional(longText(openingTextLimit, asked.change.asked)),
    tried: optional(longText(openingTextLimit, asked.tried.asked)),
  });
export type OpeningForm = z.output<ReturnType<typeof openingForm>>;

/** What was sent, without what was left open. */
export const answersSent = ({ weight, ...rest }: OpeningForm): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
  ...(weight !== null && weight !== undefined && { weight: Number(weight) }),
});
