import { knownDay, writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';

const id = z.uuid().toLowerCase();
const named = z.strictObject({ key: writtenLine(60), name: writtenLine(200) });

/** What one chair of a Hovedudvalg proposes to the other: the whole choice (domain.md §5). Plain JSON. */
export const modelChoiceChange = z.strictObject({
  regionId: id,
  roundId: id,
  model: z.literal([1, 2]),
  /** From this Copenhagen day. */
  from: knownDay,
  /** With model 1; what it lacks is said in words, not as an unreadable form. */
  topics: z.array(named).max(20),
  areas: z.array(named).max(200),
  anchoredAt: z.array(z.enum(['hospital', 'enterprise'])).max(2),
  /** Who is appointed to endorse, beside those who are already. */
  anchors: z.array(z.strictObject({ unitId: id, personId: id })).max(100),
  /** Under model 2: single strategic efforts, named. */
  note: writtenText(1000).nullable(),
});

/** A choice as it is proposed. */
export type ModelChoiceChange = z.infer<typeof modelChoiceChange>;
