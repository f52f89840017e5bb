import type { Form, TextareaField } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import { clashWords as words } from '../draft-step/clash.da';
import { fieldWords } from '../draft-step/field-words';
import { mergeTyped, type TypedVersions } from '../draft-step/merge-typed';
import type { ShownField } from '../draft-step/step';
import { authorLine } from './answer-lines';

/** A field that says something else now than what was typed. */
interface ClashingField {
  readonly label: string;
  readonly before: string;
  readonly by: string;
  readonly theirs: string;
  readonly yours: string;
}

/** Two versions of one part beside each other, each way to go on, and what to begin with where they are merged by hand. */
export interface Clash {
  readonly heading: string;
  readonly text: string;
  readonly fields: readonly ClashingField[];
  readonly keep: readonly Form[];
  readonly merge: {
    readonly heading: string;
    readonly text: string;
    readonly typed: Typed;
    readonly submit: string;
  };
}

/** Two who wrote in the same: what it said, says now and was to say, and where each way to go on is sent. */
export interface Clashing {
  readonly versions: TypedVersions;
  readonly shown: (values: Typed) => readonly ShownField[];
  /** Whoever wrote here last; undefined where it is something else that has changed. */
  readonly last: { readonly by: string; readonly at: Date } | undefined;
  /** What "keep mine" saves, where it is more than field by field. */
  readonly keepMine?: (versions: TypedVersions, fieldwise: Typed) => Typed;
  /** What is said of it, where that is not the draft. */
  readonly text?: string;
  readonly form: Pick<Form, 'action' | 'version' | 'hidden'>;
}

/** Field by field, what stands beside what was typed; one that only one of the two has touched is theirs who touched it. */
export function clashBetween(clash: Clashing): Clash {
  const { versions, shown, last, text = words.text, form } = clash;
  const fields = {
    opened: shown(versions.opened),
    theirs: shown(versions.theirs),
    mine: shown(versions.mine),
  };
  const merged = mergeTyped(versions, longestOf(fields.mine));
  const fieldwise = mergeTyped(versions, new Map());
  const mine = clash.keepMine?.(versions, fieldwise) ?? fieldwise;
  return {
    heading: last ? words.heading(last.by) : words.elsewhere,
    text: last ? text : words.elsewhereText,
    fields: clashing(fields, last),
    keep: [
      keepForm(form, mine, words.keepMine),
      keepForm(form, versions.theirs, last ? words.keepTheirs(last.by) : words.keepNow),
    ],
    merge: { heading: words.merge, text: words.mergeText, typed: merged, submit: words.saveMerged },
  };
}

type ShownVersions = Readonly<Record<keyof TypedVersions, readonly ShownField[]>>;

function clashing({ opened, theirs, mine }: ShownVersions, last: Clashing['last']): ClashingField[] {
  return mine.flatMap((field, index) => {
    const [was, now] = [opened[index], theirs[index]].map((one) => (one ? fieldWords(one) : ''));
    const yours = fieldWords(field);
    if (yours === now || (field.field as { name: string }).name === 'find') return [];
    const theirsChanged = now !== was && last;
    return [
      {
        label: (field.field as { label: string }).label,
        before: words.before(was || words.nothing),
        by: theirsChanged ? words.theirs(authorLine(last.by, last.at)) : words.unchanged,
        theirs: now || words.nothing,
        yours: yours || words.nothing,
      },
    ];
  });
}

/** A whole answer of the step, to be saved over the newest version: if that has moved on too, both are shown again. */
function keepForm({ hidden = [], ...form }: Clashing['form'], values: Typed, text: string): Form {
  const given = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: String(one) })),
  );
  return {
    ...form,
    label: text,
    submission: newSubmission(),
    hidden: [...given, ...hidden],
    submit: { text, quiet: true },
  };
}

/** The fields in which both versions may stand after each other, with the room there is. */
const longestOf = (fields: readonly ShownField[]): ReadonlyMap<string, number> =>
  new Map(
    fields
      .filter(({ partial }) => partial === 'field-textarea')
      .map(({ field }) => field as TextareaField)
      .map(({ name, maxLength }) => [name, maxLength ?? 0]),
  );
