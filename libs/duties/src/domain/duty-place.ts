import { type AddressKey, addressOf, type AddressParams } from '@samraad/platform';
import type { DutyKind } from './duty-kinds';

/** The pages whose address takes a case and nothing more. */
type CasePage = {
  [K in AddressKey]: 'caseId' extends keyof AddressParams<K>
    ? { caseId: string } extends AddressParams<K>
      ? K
      : never
    : never;
}[AddressKey];

const at = (page: CasePage) => (caseId: string) => addressOf(page, { caseId });

const talkOf = (caseId: string, milestone: string | null) =>
  addressOf('case.dispute-talk', { caseId, milestone: milestone ?? '0' });

/** Where each duty is done. */
const places: Readonly<Record<DutyKind, (caseId: string, subject: string | null) => string>> = {
  'finish-draft': at('case.draft'),
  'say-ready': at('case.draft'),
  'look-at-draft': at('case.draft'),
  'write-openings': at('case.openings'),
  'answer-joining': at('case.join'),
  'sign-request': at('case.sign'),
  'agree-on-provider': at('case.choose-provider'),
  endorse: at('case.endorse'),
  'answer-endorser': at('case.endorser-questions'),
  'answer-return': at('case.draft'),
  'choose-provider': at('case.choose-provider'),
  'decide-process': (caseId, processId) =>
    addressOf('case.decide-process', { caseId, processId: processId ?? '' }),
  'answer-process-refusal': at('case.processes'),
  'answer-breach': at('case.order'),
  'accept-and-take-contact': at('case.accept'),
  'take-contact': at('case.messages'),
  accept: at('case.accept'),
  'answer-pause': at('case.pauses'),
  'answer-promise': at('case.new-day'),
  'answer-change': at('case.change-provider'),
  'answer-times': at('case.meetings'),
  'settle-times': at('case.meetings'),
  'send-contract': at('case.write-contract'),
  'send-contract-again': at('case.write-contract'),
  'change-contract': at('case.write-contract'),
  'await-room': at('case.contract'),
  'answer-offer': at('case.room-offer'),
  'take-up': at('case.contract'),
  'take-up-again': at('case.contract'),
  'sign-contract': at('case.contract'),
  'sign-addendum': at('case.addenda'),
  'hold-activity': at('case.course'),
  'report-activity': at('case.course'),
  'report-delivered': at('case.report-delivered'),
  'answer-shortfall': (caseId, milestone) =>
    milestone === null
      ? addressOf('case.report-delivered', { caseId })
      : addressOf('case.report-milestone', { caseId, milestone }),
  'attest-milestone': (caseId, milestone) =>
    addressOf('case.attest', { caseId }, { delmaal: milestone ?? '' }),
  attest: at('case.attest'),
  'object-or-agree': at('case.attest'),
  'resolve-dispute': talkOf,
  'answer-settlement': talkOf,
  'answer-early-end': at('case.end-early'),
  'answer-undo': (caseId, milestone) =>
    addressOf('case.undo-attestation', { caseId, milestone: milestone ?? '0' }),
  'settle-dispute': (_, attestationId) => addressOf('dispute', { attestationId: attestationId ?? '' }),
  'hold-follow-up': at('case.course'),
  'report-follow-up': at('case.course'),
  'say-next-step': at('case.next-step'),
  'take-next-step': at('case.next-step'),
  'get-going': at('case.get-going'),
  'answer-satisfaction': (caseId) => addressOf('case.evaluation', { caseId, skema: 'tilfredshed' }),
  'answer-effect': (caseId) => addressOf('case.evaluation', { caseId, skema: 'effekt' }),
  'send-invoice': at('case.invoices'),
  'approve-invoice': (_, invoiceId) => addressOf('invoice.approve', { invoiceId: invoiceId ?? '' }),
  'pay-invoice': (_, invoiceId) => addressOf('invoice.pay', { invoiceId: invoiceId ?? '' }),
};

/** The address of the page on which a duty is done. */
export const dutyPlace = (kind: DutyKind, caseId: string, subject: string | null): string =>
  places[kind](caseId, subject);
