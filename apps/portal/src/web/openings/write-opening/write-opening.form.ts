import { noticedBy, openingRead, openingTextLimit, startWishes } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import { z } from 'zod';
import { choice, choices, longText, optional, type Typed, version } from '../../shell';
import { openingQuestions as asked } from '../openings.da';

const kinds = ['advice', 'inspiration'] as const;
export const weights = ['1', '2', '3', '4', '5'] as const;

/** Every question may be left open: it is kept as far as it is. */
export const openingForm = (round: Round | null) =>
  z.object({
    version,
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
export const answersSent = ({ version: _seen, weight, ...rest }: OpeningForm): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
  ...(weight !== null && weight !== undefined && { weight: Number(weight) }),
});

/** What the side's opening said when a form was drawn, as the form brings it back; nothing where it can't be read. */
export function drawnFrom(sent: unknown): Typed {
  const nothing: Typed = {};
  try {
    const drawn: unknown = JSON.parse(String(sent));
    const read = drawn !== null && typeof drawn === 'object' ? openingRead(drawn as Typed) : null;
    return read === null ? nothing : { ...read };
  } catch {
    return nothing;
  }
}
