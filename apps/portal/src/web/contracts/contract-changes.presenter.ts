import { changedParts, type ContractDraft, type ContractPart } from '@samraad/contracts';
import { formatDayYear } from '@samraad/platform';
import { partHeadings } from '../../i18n/contracts.da';
import { contractChangesWords as words } from './contract-changes.da';
import {
  fileLines,
  periodWords,
  planLines,
  priceLines,
  priceWords,
  standardLines,
} from './contract-text.presenter';
import { type ChangedPart, type ChangedWords, wordChanges } from './word-changes';

/** What differs between two texts of a contract, in the order of its parts. */
export const changesBetween = (before: ContractDraft, after: ContractDraft): ChangedPart[] =>
  changedParts(before, after).map((part) => ({
    part,
    label: partHeadings[part],
    said: saidOf(part, before, after),
    words: wordsOf(part, before, after),
  }));

function wordsOf(part: ContractPart, before: ContractDraft, after: ContractDraft): ChangedWords[] {
  if (part === 'activities') return planWords(planLines(before.activities), planLines(after.activities));
  return wordChanges(textOf(part, before), textOf(part, after));
}

/** A part as text: the price with the milestones it is made of, a line each. */
function textOf(part: Exclude<ContractPart, 'activities'>, draft: ContractDraft): string {
  if (part === 'price') return priceLines(draft).join('\n');
  if (part === 'standard') return standardLines(draft.standard).join('\n\n');
  if (part === 'file') return fileLines(draft.file);
  return part === 'period' ? periodWords(draft.period) : (draft[part] ?? '');
}

/** Of a plan only the lines that are not on both sides: of ten activities one is moved. */
function planWords(before: readonly string[], after: readonly string[]): ChangedWords[] {
  const others = (lines: readonly string[], than: readonly string[]) =>
    lines.filter((line) => !than.includes(line)).join('\n');
  return wordChanges(others(before, after), others(after, before));
}

function saidOf(part: ContractPart, before: ContractDraft, after: ContractDraft): string[] {
  if (part === 'price') return priceSaid(before.price, after.price);
  if (part === 'file') return [words.file[before.file ? (after.file ? 'changed' : 'takenOut') : 'attached']];
  return part === 'activities' ? planSaid(before.activities ?? [], after.activities ?? []) : [];
}

function priceSaid(before: string | undefined, after: string | undefined): string[] {
  // Its parts may differ where the price does not.
  if (before === undefined || after === undefined || before === after) return [];
  const say = BigInt(after) > BigInt(before) ? words.priceUp : words.priceDown;
  return [say(priceWords(before), priceWords(after))];
}

type Activities = NonNullable<ContractDraft['activities']>;
type Activity = Activities[number];

/** Activities are the same when they have the same title and kind; of several such, each in its turn. */
function planSaid(before: Activities, after: Activities): string[] {
  const left = [...before];
  const said = after.flatMap((now) => {
    const at = left.findIndex(({ title, kind }) => title === now.title && kind === now.kind);
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return was ? daySaid(was, now) : [words.added(now.title)];
  });
  return [...said, ...left.map(({ title }) => words.removed(title))];
}

function daySaid({ plannedOn: was }: Activity, { title, plannedOn: now }: Activity): string[] {
  if (was === now) return [];
  if (was === null) return now === null ? [] : [words.dated(title, formatDayYear(now))];
  return now === null
    ? [words.undated(title, formatDayYear(was))]
    : [words.moved(title, formatDayYear(was), formatDayYear(now))];
}
