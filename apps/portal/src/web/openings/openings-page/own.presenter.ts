import { formatDay, formatShortDay, formatTime } from '@samraad/platform';
import {
  missingInOpening,
  openingFields,
  type OpeningsView,
  type OpeningView,
  otherSide,
} from '@samraad/requests';
import type { Form, Turn } from '../../../views';
import { newSubmission } from '../../shell';
import { requestPaths } from '../../requests/requests.paths';
import { sideNames, valuesOf } from '../opening-values';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { openingQuestions, openingsWords } from '../openings.da';
import { openingsPaths } from '../openings.paths';
import { openingsPageWords } from './openings-page.da';

const words = openingsPageWords;

/** One's own opening beside the other side's closed door. */
export interface OwnColumns {
  readonly turn: Turn;
  readonly heading: string;
  readonly mine: {
    readonly who: string;
    readonly state: 'in' | 'draft' | 'none';
    readonly status: string;
    readonly answers: readonly { readonly label: string; readonly value: string }[];
    readonly words: readonly { readonly label: string; readonly lines: readonly string[] }[];
    readonly ownWords: string;
  };
  /** Says the same whatever the other side has done. */
  readonly theirs: { readonly who: string; readonly status: string; readonly why: string };
  readonly note: string;
  readonly takeBack: Form | null;
  /** Of one's own side, whom nobody of it has spoken for yet. */
  readonly outsideHeading: string;
  readonly outside: readonly { readonly text: string; readonly form: Form }[];
  readonly drop: { readonly heading: string; readonly text: string; readonly forms: readonly Form[] } | null;
}

/** All that is known here is of one's own side: the query hands out nothing else before both are in. */
export function presentOwn(desk: OpeningsOnDesk, view: OpeningsView): OwnColumns {
  const mine = view.openings.find(({ side }) => side === desk.side) ?? nothing(desk);
  const handedIn = mine.handedAt !== null;
  const open = desk.facts.stage === 'draft';
  return {
    turn: open ? turnOf(desk, view, mine) : stopped,
    heading: words.columns.heading,
    mine: mineOf(desk, mine),
    theirs: {
      who: whoOf(desk, otherSide(desk.side)),
      status: handedIn ? words.columns.notIn : words.columns.shut,
      why: handedIn ? words.columns.notInWhy : words.columns.shutWhy,
    },
    note: words.columns.note(view.proposedBy, formatDay(view.proposedAt)),
    takeBack: handedIn && open ? button(openingsPaths.takeBack(desk.facts.id), words.own.takeBack) : null,
    outsideHeading: words.outside.heading,
    outside: open ? outsideOf(desk) : [],
    drop: open ? dropOf(desk, view) : null,
  };
}

const outsideOf = ({ facts, parties, outside }: OpeningsOnDesk): OwnColumns['outside'] =>
  parties
    .filter(({ personId }) => outside.includes(personId))
    .map(({ personId, name }) => ({
      text: words.outside.text(name),
      form: button(openingsPaths.vouch(facts.id, personId), words.outside.vouch(name)),
    }));

const stopped: Turn = { tone: 'wait', sentence: words.own.stopped, explanation: words.own.stoppedWhy };

const nothing = ({ side }: OpeningsOnDesk): OpeningView => ({
  ...{ side, answers: {}, version: 0, writtenBy: null, writtenAt: null, handedBy: null, handedAt: null },
});

function turnOf({ facts, side }: OpeningsOnDesk, { drop }: OpeningsView, mine: OpeningView): Turn {
  const { own } = words;
  const links = [
    ...(mine.handedAt ? [{ text: own.remind, href: requestPaths.draft(facts.id) }] : []),
    ...(drop === null ? [{ text: own.drop, href: openingsPaths.drop(facts.id) }] : []),
  ];
  if (mine.handedAt)
    return {
      ...{ tone: 'wait', sentence: own.handedIn(openingsWords.theOther[otherSide(side)]) },
      ...{ explanation: own.handedInWhy, links },
    };
  const missing = missingInOpening(mine.answers).length;
  if (missing === 0)
    return {
      ...{ tone: 'own', sentence: own.handIn, explanation: own.handInWhy },
      action: { text: own.doHandIn, post: openingsPaths.handIn(facts.id), submission: newSubmission() },
      links: [{ text: own.edit, href: openingsPaths.write(facts.id) }, ...links],
    };
  const begun = mine.writtenAt !== null;
  return {
    ...{ tone: 'own', sentence: begun ? own.writeMore : own.write },
    explanation: begun ? own.missing(missing) : own.writeWhy,
    action: { text: begun ? own.doContinue : own.doWrite, href: openingsPaths.write(facts.id) },
    links,
  };
}

function mineOf(desk: OpeningsOnDesk, mine: OpeningView): OwnColumns['mine'] {
  const at = (instant: Date) => `${formatShortDay(instant)} kl. ${formatTime(instant)}`;
  const given = openingFields.map((field) => ({
    field,
    label: openingQuestions[field].short,
    lines: valuesOf(field, mine.answers, desk),
  }));
  const own = (field: string) => field === 'change' || field === 'tried';
  return {
    who: whoOf(desk, desk.side),
    state: mine.handedAt ? 'in' : mine.writtenAt ? 'draft' : 'none',
    status: mine.handedAt
      ? words.columns.handedIn(at(mine.handedAt))
      : mine.writtenAt
        ? words.columns.draft(at(mine.writtenAt))
        : words.columns.notWritten,
    answers: given
      .filter(({ field, lines }) => !own(field) && lines.length > 0)
      .map(({ label, lines }) => ({ label, value: lines.join(', ') })),
    words: given.filter(({ field, lines }) => own(field) && lines.length > 0),
    ownWords: words.columns.ownWords,
  };
}

/** "Ledelse · Mette Holm (dig)": those who hold the side's roles, whoever of them has written. */
function whoOf(desk: OpeningsOnDesk, side: OpeningsOnDesk['side']): string {
  const names = sideNames(desk, side).join(', ');
  return `${openingsWords[side]} · ${names || openingsWords.nobody}`;
}

function dropOf({ facts, side }: OpeningsOnDesk, { drop }: OpeningsView): OwnColumns['drop'] {
  if (drop === null) return null;
  const { heading, theirs, yours, yes, keep, takeBack } = words.drop;
  const day = formatDay(drop.at);
  return drop.side === side
    ? { heading, text: yours(drop.by, day), forms: [button(openingsPaths.keep(facts.id), takeBack)] }
    : {
        heading,
        text: theirs(drop.by, day),
        forms: [button(openingsPaths.drop(facts.id), yes), button(openingsPaths.keep(facts.id), keep)],
      };
}

const button = (action: string, text: string): Form => ({
  action,
  submission: newSubmission(),
  submit: { text, quiet: true },
});
