import type { DisputeView, SettlementView } from '@samraad/delivery';
import { capital, formatDayYear, formatMoney, formatShortDay, formatTime } from '@samraad/platform';
import type { KeyValueRow, Messages, Notice } from '../../views';
import { type AgreementPanel, agreementPanel } from '../agreement/agreement-panel.presenter';
import { paragraphsOf } from '../contracts/paragraphs';
import { disputesWords as words } from './disputes.da';

/** What every reader of a dispute is shown of it. */
export interface DisputePanels {
  readonly about: { readonly rows: readonly KeyValueRow[] };
  readonly objections: { readonly rows: readonly KeyValueRow[] };
  readonly messages: Messages | null;
  readonly none: string;
  readonly settlement: AgreementPanel | null;
  readonly ended: Notice | null;
}

/** `personId`: whose own messages are shown as theirs. */
export function presentDispute(dispute: DisputeView, personId: string): DisputePanels {
  const { part, attested, most, open } = dispute;
  return {
    about: {
      rows: [
        { key: words.keys.part, value: part ?? words.whole },
        { key: words.keys.attested, value: formatMoney(attested) },
        ...(dispute.since === null ? [] : [{ key: words.keys.most, value: formatMoney(most) }]),
      ],
    },
    objections: { rows: dispute.objections.map(objection) },
    messages: dispute.messages.length > 0 ? messagesOf(dispute, personId) : null,
    none: dispute.messages.length > 0 ? '' : words.none,
    settlement: open && settlementPanel(open, dispute),
    ended: endedNotice(dispute),
  };
}

const objection = ({ name, side, unit, at, reason }: DisputeView['objections'][number]): KeyValueRow => ({
  key: name,
  value: reason,
  lines: [words.objection(capital(words.side[side]), unit, formatDayYear(at))],
});

const messagesOf = ({ messages, provider }: DisputeView, personId: string): Messages => ({
  readers: '',
  items: messages.map((one) => ({
    author: one.name,
    role: one.side === 'provider' ? provider : words.side[one.side],
    when: `${formatShortDay(one.at)} kl. ${formatTime(one.at)}`,
    own: one.personId === personId,
    paragraphs: one.body === null ? [words.erased] : paragraphsOf(one.body),
  })),
});

const settlementPanel = (
  { text, amount, agreed, proposedAt }: SettlementView,
  { provider, most }: DisputeView,
): AgreementPanel =>
  agreementPanel({ text, agreed, proposedAt, provider }, [
    { key: words.gets, value: formatMoney(amount) },
    { key: words.back, value: formatMoney(most - amount) },
  ]);

function endedNotice({ ended, since }: DisputeView): Notice | null {
  if (ended) {
    const { by, at, amount, released, text } = ended;
    return {
      kind: 'success',
      heading: words.ended[by](formatDayYear(at)),
      text: [
        words.ended.gets(formatMoney(amount)),
        ...(released > 0n ? [words.ended.back(formatMoney(released))] : []),
      ].join(' '),
      lines: paragraphsOf(text),
    };
  }
  return since === null ? { kind: 'info', text: words.ended.otherwise } : null;
}
