import type { WaitingOne } from '@samraad/contracts';
import { addressOf, formatMoney, formatShortDayYear } from '@samraad/platform';
import { longestReason } from '@samraad/proposals';
import { casePlace } from '@samraad/requests';
import type { Fields, Form, ListTable, PageHead, TextareaField } from '../../../views';
import { overtakeWords as words } from './overtake.da';

/** Who is to go first, and the list it stands in. */
export interface OvertakeOnDesk {
  readonly own: WaitingOne;
  readonly waiting: readonly WaitingOne[];
  readonly provider: string;
}

export interface OvertakeModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly queueHeading: string;
  readonly queue: ListTable;
  readonly reason: TextareaField;
  readonly form: Form;
}

export function presentOvertake(
  { own, waiting, provider }: OvertakeOnDesk,
  fields: Fields,
  submission: string,
): OvertakeModel {
  const title = words.title(own.number, provider);
  return {
    head: {
      title,
      sub: words.sub,
      crumbs: [{ text: words.back, href: addressOf('waiting-list') }, { text: title }],
    },
    lead: words.lead,
    queueHeading: words.queue,
    queue: queueOf(waiting),
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: longestReason,
      rows: 5,
    }),
    form: {
      action: addressOf('waiting-list.overtake', { contractId: own.contractId }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.back, href: addressOf('waiting-list') },
    },
  };
}

function queueOf(waiting: readonly WaitingOne[]): ListTable {
  const { place, case: ofCase, since, price } = words.columns;
  return {
    caption: words.queue,
    captionHidden: true,
    columns: [
      { label: ofCase },
      { label: place, numeric: true },
      { label: since },
      { label: price, numeric: true },
    ],
    rows: waiting.map((one) => ({
      cells: [
        { text: casePlace(one.number, one.unit), ...(one.region ? { sub: one.region } : {}) },
        { text: String(one.place) },
        { text: formatShortDayYear(one.since) },
        { text: formatMoney(one.price) },
      ],
    })),
  };
}
