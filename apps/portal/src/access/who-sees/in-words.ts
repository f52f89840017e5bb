import type { mayAct } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { WhoSees } from '../../views';
import { allKinds, type Kind, type KindFacts, kinds } from './kinds';
import { type Readers, readersOf } from './readers-of';
import { type SeatName, seatNames } from './seats';
import {
  eitherInWords,
  kindWords,
  listInWords,
  readerWords as words,
  readsInWords,
  seatWords,
  whoSeesWords,
} from './who-sees.da';

/** One row of the table: something, and its readers; or a reader, and what they read. */
export interface WhoSeesRow {
  readonly what: string;
  readonly readers: string;
}

const reads = (readers: Readers, ...names: readonly SeatName[]): boolean =>
  names.every((name) => readers[name] === 'always');

function partiesOf(kind: Kind, readers: Readers): string[] {
  if (reads(readers, 'own', 'other'))
    return [reads(readers, 'joined') ? words.bothSidesAndJoined : words.bothSides];
  const other = readers.other === 'later' ? [kind === 'opening' ? words.otherOpened : words.otherLater] : [];
  const own = reads(readers, 'own') ? [seatWords.own] : [];
  return [...own, ...(reads(readers, 'other') ? [seatWords.other] : other)];
}

function providersOf(readers: Readers, sent: boolean): string[] {
  if (reads(readers, 'provider', 'otherProvider')) return [words.allProviders];
  const provider = sent ? seatWords.provider : words.providerOnceSent;
  // Whoever takes over a request reads it as any provider it is sent to.
  const successor = sent && reads(readers, 'successor') ? [seatWords.successor] : [];
  return [...(reads(readers, 'provider') ? [provider] : []), ...successor];
}

const others = ['anchor', 'chairs', 'committee', 'central', 'auditor', 'administrator', 'informed'] as const;

/** Everybody who reads it, each in words. */
export function readersInWords(kind: Kind, may?: typeof mayAct): string[] {
  const readers = readersOf(kind, may);
  const { written }: KindFacts = kinds[kind];
  return [
    ...partiesOf(kind, readers),
    ...providersOf(readers, written !== 'draft'),
    ...others.filter((name) => reads(readers, name)).map((name) => seatWords[name]),
    ...(reads(readers, 'stranger') ? [seatWords.stranger] : []),
  ];
}

/** The same as one phrase. */
export const readersInOne = (kind: Kind): string => {
  const readers = readersInWords(kind);
  return readers.length > 0 ? listInWords(readers) : words.nobody;
};

// Those people ask about, each with the seats that must all be shut out.
const askedAbout: readonly (readonly [word: string, names: readonly SeatName[]])[] = [
  [words.anchor, ['anchor']],
  [words.committee, ['chairs', 'committee']],
  [words.central, ['central']],
  [words.informed, ['informed']],
];

/** The same, and who can't: of those people ask about. */
function readersAndNot(kind: Kind): string {
  const readers = readersOf(kind);
  const not = askedAbout.filter(([, names]) => names.every((name) => readers[name] === 'never'));
  const said = readersInOne(kind);
  return not.length === 0 ? said : words.notBy(said, eitherInWords(not.map(([word]) => word)));
}

/** One sentence: what, and who can read it. */
export const readersSentence = (kind: Kind): string =>
  whoSeesWords.sentence(kindWords[kind], readersAndNot(kind));

/** What a form tells of its readers. */
export function whoSees(written: readonly Kind[]): WhoSees {
  const label = (kind: Kind) =>
    written.length === 1 ? whoSeesWords.readBy : whoSeesWords.kindReadBy(kindWords[kind]);
  return {
    lines: written.map((kind) => ({ label: label(kind), readers: `${readersAndNot(kind)}.` })),
    link: { text: whoSeesWords.more, href: addressOf('who-sees') },
  };
}

/** The same of what belongs to no case: its readers, named by the page that knows them. */
export const whoSeesOf = (readers: readonly string[]): WhoSees => ({
  lines: [{ label: whoSeesWords.readBy, readers: `${listInWords(readers)}.` }],
  link: { text: whoSeesWords.more, href: addressOf('who-sees') },
});

/** Everything a case holds, with its readers. */
export const byKind = (): WhoSeesRow[] =>
  allKinds.map((kind) => ({ what: kindWords[kind], readers: readersInOne(kind) }));

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
const readBy = (name: SeatName): string =>
  readsInWords(allKinds.filter((kind) => readersOf(kind)[name] !== 'never'));

/** Everybody in or around a case, with what they read of it; those who read the same stand together. */
export function bySeat(): WhoSeesRow[] {
  const together = new Map<string, SeatName[]>();
  for (const name of seatNames) {
    const kinds = readBy(name);
    together.set(kinds, [...(together.get(kinds) ?? []), name]);
  }
  return [...together].map(([readers, names]) => ({
    what: capital(listInWords(names.map((name) => seatWords[name]))),
    readers,
  }));
}
