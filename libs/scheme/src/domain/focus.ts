import { writtenLine } from '@samraad/platform';
import { z } from 'zod';

const named = z.strictObject({ key: writtenLine(60), name: writtenLine(200) });

/** Something a focus names, in code and in the words shown to people. */
export interface FocusItem {
  readonly key: string;
  readonly name: string;
}

/** What a region on model 1 aims at, as stored with its choice (domain.md §5 [M]). */
export const focusSchema = z
  .strictObject({
    topics: z.array(named),
    areas: z.array(named),
    anchoredAt: z.array(z.enum(['hospital', 'enterprise'])).nonempty(),
  })
  .refine((focus) => focus.topics.length + focus.areas.length > 0, { error: 'a focus names something' });

/** A focus as it is chosen. */
export type ChosenFocus = z.infer<typeof focusSchema>;

/** A focus as rules and pages ask about it; empty under model 2. */
export interface Focus {
  readonly topics: readonly FocusItem[];
  /** Keys, as they stand on organisation units. */
  readonly areas: readonly string[];
  /** Danish words of each area's key. */
  readonly areaNames: Readonly<Record<string, string>>;
}

/** The focus of a region whose workplaces ask freely. */
export const noFocus: Focus = { topics: [], areas: [], areaNames: {} };

/** The focus of a choice, ready to ask about. */
export function focusOf(chosen: ChosenFocus | null): Focus {
  if (!chosen) return noFocus;
  return {
    topics: chosen.topics,
    areas: chosen.areas.map((area) => area.key),
    areaNames: Object.fromEntries(chosen.areas.map((area) => [area.key, area.name])),
  };
}

/** A request is inside the focus if its topic OR one of its workplaces' areas is named (domain.md §5 [ours]). */
export function isInsideFocus(
  focus: Pick<Focus, 'topics' | 'areas'>,
  topicKey: string | null,
  unitAreas: readonly string[],
): boolean {
  return (
    focus.topics.some((topic) => topic.key === topicKey) ||
    unitAreas.some((area) => focus.areas.includes(area))
  );
}
