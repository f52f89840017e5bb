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

const unitArea = 'unit:';

/** The area that is a part of the organisation: the unit and all under it, also what comes later (domain.md §13 [ours, 2]). */
export const areaOfUnit = (unitId: string): string => `${unitArea}${unitId}`;

/** The unit an area is; null for a named kind of place ("medicinske afdelinger"). */
export const unitOfArea = (area: string): string | null =>
  area.startsWith(unitArea) ? area.slice(unitArea.length) : null;

/** Every area a unit lies in: those it is marked with, itself, and whatever it is a part of. */
export const areasOf = ({
  areas,
  lineage,
}: {
  readonly areas: readonly string[];
  readonly lineage: readonly string[];
}): string[] => [...areas, ...lineage.map(areaOfUnit)];

/** What of a focus a request lies in: the topics it is about, and the areas one of its workplaces lies in. */
export interface FocusMatch {
  readonly topics: readonly FocusItem[];
  /** Their keys. */
  readonly areas: readonly string[];
}

/**
 * A request is inside the focus if its topic OR one of its workplaces' areas is named (domain.md §5 [ours]); both empty where it is not.
 * @param topics the focus topic the request is about, and its themes: a focus may name a theme as a topic.
 */
export const matchFocus = (
  focus: Pick<Focus, 'topics' | 'areas'>,
  topics: readonly string[],
  unitAreas: readonly string[],
): FocusMatch => ({
  topics: focus.topics.filter(({ key }) => topics.includes(key)),
  areas: focus.areas.filter((area) => unitAreas.includes(area)),
});

/** Whether it lies in anything of the focus. */
export function isInsideFocus(...of: Parameters<typeof matchFocus>): boolean {
  const { topics, areas } = matchFocus(...of);
  return topics.length > 0 || areas.length > 0;
}
