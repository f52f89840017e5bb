import { addendaShownTo, type AddendumSetback, type AddendumView } from '@samraad/addenda';
import { formatDay, formatInstantYear, formatMoney, t } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import {
  hashGroups,
  type KeyValues,
  type LinkList,
  type Notice,
  type PageHead,
  type Pill,
  type PillTone,
  type Turn,
} from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { presentTurn } from '../../cases/case-line.presenter';
import { signedFor } from '../../contracts/signing-places';
import { contractPaths } from '../../contracts/contracts.paths';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { type ChangedPart, changesOf } from '../addendum-changes.presenter';
import { addendaPageWords as words } from './addenda-page.da';
import { presentAddendumActions } from './addendum-actions.presenter';

/** One addendum as it was sent. */
export interface AddendumCard {
  readonly heading: string;
  readonly state: Pill;
  readonly sent: string;
  readonly setback: Notice | null;
  readonly facts: KeyValues;
  readonly changes: readonly ChangedPart[];
  readonly signedBy: readonly string[];
  readonly hash: readonly string[];
}

/** The addenda of a contract, the newest first, and what can be done now. */
export interface AddendaPageModel {
  readonly head: PageHead;
  readonly turn: Turn;
  /** Why what is written is not out for signature any longer. */
  readonly setback: Notice | null;
  readonly cards: readonly AddendumCard[];
  readonly empty: string | null;
  readonly links: LinkList;
}

const tones: Readonly<Record<AddendumView['state'], PillTone>> = {
  draft: 'plain',
  waiting: 'near',
  sent: 'near',
  signed: 'good',
  ended: 'plain',
};

export function presentAddendaPage(desk: AddendaOnDesk): AddendaPageModel {
  const { addenda, facts, providerName, open, viewer } = desk;
  const cards = addendaShownTo(addenda, viewer.isProvider)
    .filter(({ sent }) => sent !== null)
    .map((one) => card(desk, one))
    .toReversed();
  const setback = open?.setback && open.state !== 'sent' ? setbackNotice(open.setback) : null;
  return {
    head: caseHead(facts, words.title, { room: 'contract', sub: words.sub(providerName) }),
    turn: presentTurn(desk.line, presentAddendumActions(desk)),
    setback,
    cards,
    empty: cards.length === 0 ? words.none : null,
    links: {
      items: [
        { text: words.contract, href: contractPaths.contract(facts.id) },
        { text: words.versions, href: contractPaths.versions(facts.id) },
      ],
    },
  };
}

function card(desk: AddendaOnDesk, one: AddendumView): AddendumCard {
  const { sent } = one;
  if (!sent) throw new Error('an addendum that was not sent has no card');
  return {
    heading: words.heading(one.no),
    state: { text: t(`addenda.state.${one.state}`), tone: tones[one.state] },
    sent: words.sent(formatInstantYear(sent.madeAt), sent.madeBy),
    setback: one.state === 'ended' && one.setback ? setbackNotice(one.setback) : null,
    facts: {
      rows: [
        { key: words.reason, value: sent.reason },
        { key: words.priceBefore, value: formatMoney(sent.priceBefore) },
        { key: words.price, value: formatMoney(sent.price) },
      ],
    },
    changes: changesOf(desk.contract, one),
    signedBy: sent.signatures.map((given) =>
      words.signedBy(
        given.name,
        signedFor(given, desk.contract, { signers: sent.signers, sides: contractsPagesDa.sideLower }),
        formatInstantYear(given.signedAt),
      ),
    ),
    hash: hashGroups(sent.hash),
  };
}

function setbackNotice({ kind, by, side, at, reason }: AddendumSetback): Notice {
  const sideWords = side === 'management' || side === 'employees' ? contractsPagesDa.sideLower[side] : null;
  const who = [by, sideWords, formatDay(at)].filter((one) => one !== null).join(', ');
  const text = reason ? `»${reason}« – ${who}` : words.setbackOn(formatDay(at));
  return { kind: 'warning', heading: words.setback[kind], text };
}
