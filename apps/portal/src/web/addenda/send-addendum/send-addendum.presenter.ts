import { type AddendumFacts, type AddendumView, completeAddendum, currentContent } from '@samraad/addenda';
import { addCalendarDays } from '@samraad/deadlines';
import { formatDayYear, formatMoney, isRefusal, refusalText } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import type { ConfirmBox, Notice, PageHead } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { paragraphsOf } from '../../contracts/paragraphs';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { type ChangedPart, changesBetween } from '../addendum-changes.presenter';
import { sendAddendumWords as words } from './send-addendum.da';

/** What the addendum changes, and what sending it does. */
export interface SendAddendumModel {
  readonly head: PageHead;
  readonly reason: readonly string[];
  readonly changes: readonly ChangedPart[];
  /** Why it can't be sent as it is; then there is no button. */
  readonly obstacle: Notice | null;
  readonly confirm: ConfirmBox | null;
}

export interface SendAddendumFacts {
  readonly desk: AddendaOnDesk;
  readonly addendum: AddendumView;
  /** What decides whether it can be sent. */
  readonly decides: AddendumFacts;
  readonly round: Pick<Round, 'rules'>;
  /** Øre free in the provider's frame; none where contracts wait for room. */
  readonly free: bigint;
  readonly submission: string;
}

/** The last look before it goes. */
export function presentSendAddendum(facts: SendAddendumFacts): SendAddendumModel {
  const { desk, addendum, decides } = facts;
  const ready = completeAddendum(decides);
  const head = caseHead(desk.facts, words.title, { room: 'contract' });
  const write = [{ text: words.write, href: addendaPaths.write(desk.facts.id) }];
  const reason = paragraphsOf(addendum.draft.reason);
  if (isRefusal(ready)) {
    const obstacle: Notice = {
      kind: 'warning',
      heading: words.notYet,
      text: refusalText(ready),
      ...(addendum.state === 'draft' ? { links: write } : {}),
    };
    return { head, reason, changes: [], obstacle, confirm: null };
  }
  const more = BigInt(ready.content.price) - BigInt(decides.holds.price);
  return {
    head,
    reason,
    changes: changesBetween(currentContent(decides.holds, decides.plan), ready.content),
    obstacle: null,
    confirm: confirmBox(facts, more),
  };
}

function confirmBox(
  { desk, addendum, round, free, submission }: SendAddendumFacts,
  more: bigint,
): ConfirmBox {
  const { id } = desk.facts;
  const days = round.rules.contractLapseDays;
  const waits = more > free;
  const lastDay = formatDayYear(addCalendarDays(desk.today, days));
  return {
    heading: words.ask,
    text: words.lead,
    consequences: [moneyWords(more, waits), ...(waits ? [] : [words.days(days, lastDay)])],
    form: {
      action: addendaPaths.send(id),
      submission,
      version: addendum.version,
      submit: { text: waits ? words.submitWaiting : words.submit },
      cancel:
        addendum.state === 'draft'
          ? { text: words.write, href: addendaPaths.write(id) }
          : { text: words.title, href: addendaPaths.addenda(id) },
    },
  };
}

function moneyWords(more: bigint, waits: boolean): string {
  if (more === 0n) return words.same;
  if (more < 0n) return words.less(formatMoney(-more));
  return waits ? words.noRoom(formatMoney(more)) : words.more(formatMoney(more));
}
