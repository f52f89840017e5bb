import type { ChangedPart } from '@samraad/requests';
import { Fields, type Form, type TextareaField } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { StepOnDesk } from '../whole-request/surroundings.reader';
import { requestPaths } from '../requests.paths';
import { authorLine } from '../shared/answer-lines';
import { clashWords as words } from './clash.da';
import { fieldWords } from './field-words';
import { mergeTyped, type TypedVersions } from './merge-typed';
import { asOpened, partsWritten } from './parts-of-step';
import type { DraftStep, ShownField } from './step';

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

/** `changed` is what others have changed since the version the form was drawn from; `typed` what was sent with it. */
export function presentClash(
  step: DraftStep,
  desk: StepOnDesk,
  typed: Typed,
  changed: readonly ChangedPart[],
): Clash {
  const own = partsWritten(step.key, desk);
  const here = changed.filter(({ part }) => own.includes(part));
  const [last] = here.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const versions = { opened: step.stored(asOpened(desk, here)), theirs: step.stored(desk), mine: typed };
  const shown = (values: Typed) => step.fields(new Fields(values), desk);
  const fields = {
    opened: shown(versions.opened),
    theirs: shown(versions.theirs),
    mine: shown(versions.mine),
  };
  const merged = mergeTyped(versions, longestOf(fields.mine));
  const mine = mergeTyped(versions, new Map());
  return {
    heading: last ? words.heading(last.by) : words.elsewhere,
    text: last ? words.text : words.elsewhereText,
    fields: clashing(fields, last),
    keep: [
      keepForm(desk, step, mine, words.keepMine),
      keepForm(desk, step, versions.theirs, last ? words.keepTheirs(last.by) : words.keepNow),
    ],
    merge: { heading: words.merge, text: words.mergeText, typed: merged, submit: words.saveMerged },
  };
}

type ShownVersions = Readonly<Record<keyof TypedVersions, readonly ShownField[]>>;

function clashing({ opened, theirs, mine }: ShownVersions, last: ChangedPart | undefined): ClashingField[] {
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
function keepForm({ request }: StepOnDesk, step: DraftStep, values: Typed, text: string): Form {
  const given = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: String(one) })),
  );
  return {
    action: requestPaths.step(request.id, step.key),
    label: text,
    submission: newSubmission(),
    version: request.version,
    hidden: [...given, { name: 'then', value: 'draft' }],
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
