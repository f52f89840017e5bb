import { isBlank, onOneLine, sha256, trimmed } from '@samraad/platform';
import { z } from 'zod';
import { choice, choices, day, email, id, longText, optional, rows } from '../../shell';
import { field } from '../../shell/form/field';
import { choiceWords as words } from './model-choice.da';

/** Whatever keys were ticked; which of them there are is judged where the choice is made. */
const ticked = (label: string) =>
  field<string[]>({ label }, (raw) => ({
    value: [
      ...new Set([raw].flat().filter((one): one is string => typeof one === 'string' && one !== '')),
    ].slice(0, 200),
  }));

/** The whole choice in one form. */
export const modelChoiceForm = z.object({
  model: choice(['1', '2'], words.labels.model),
  from: day(words.from),
  topics: ticked(words.topics),
  ownTopics: optional(longText(1000, words.ownTopics)),
  areas: ticked(words.areas),
  anchoredAt: choices(['hospital', 'enterprise'], words.anchoredAt),
  anchors: rows(
    z.object({ unit: id(words.labels.unit), email: optional(email(words.labels.email)) }),
    words.anchoredAt,
    {
      max: 100,
    },
  ),
  note: optional(longText(1000, words.note)),
  reason: longText(2000, words.reason),
});

export type ModelChoiceTyped = z.output<typeof modelChoiceForm>;

/** One topic on each line. */
export const ownTopicsOf = (typed: string | null): { key: string; name: string }[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => trimmed(onOneLine(line)))
    .filter((line) => !isBlank(line))
    .slice(0, 10)
    // The same words are the same topic, in whatever case they are written.
    .map((name) => ({ key: `own-${sha256(name.toLowerCase()).slice(0, 16)}`, name: name.slice(0, 200) }));
