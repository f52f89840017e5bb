import { writtenLine } from '@samraad/platform';
import { z } from 'zod';

const id = z.uuid().toLowerCase();
/** What is typed so far may be nothing. */
const typed = (most: number) => z.string().max(most);

/** A choice of model as far as it is filled in: nothing of it is judged before it is proposed (domain.md §5). Plain JSON. */
export const modelChoiceContent = z.strictObject({
  model: z.literal([1, 2]).nullable(),
  /** Year, month and day as they are typed, with '-' between; any of them may be missing. */
  from: typed(12),
  topics: z.array(z.strictObject({ key: writtenLine(60), name: writtenLine(200) })).max(30),
  /** Units, or keys of named areas from an earlier choice. */
  areas: z.array(writtenLine(80)).max(200),
  anchoredAt: z.array(z.enum(['hospital', 'enterprise'])).max(2),
  anchors: z.array(z.strictObject({ unitId: id, email: typed(254) })).max(100),
  note: typed(1000),
  reason: typed(2000),
});
export type ModelChoiceContent = z.infer<typeof modelChoiceContent>;

/** What the two chairs of a region have kept of a choice for a round. */
export interface ModelChoiceDraft {
  readonly regionId: string;
  readonly roundId: string;
  readonly content: ModelChoiceContent;
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: Date;
}
