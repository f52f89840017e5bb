import type { DutyKind } from './duty-kinds';

const at = (page: string) => (caseId: string) => `/sager/${caseId}/${page}`;

/** Where each duty is done. */
const places: Readonly<Record<DutyKind, (caseId: string, subject: string | null) => string>> = {
  'finish-draft': at('kladde'),
  'sign-request': at('underskriv'),
  'agree-on-provider': at('udbyder'),
  endorse: at('paategning'),
  'answer-return': at('kladde'),
  'choose-provider': at('udbyder'),
  'accept-and-take-contact': at('svar'),
  'take-contact': at('beskeder'),
  accept: at('svar'),
  'answer-pause': at('pauser'),
  'answer-promise': at('ny-dag'),
  'send-contract': at('kontrakt/skriv'),
  'send-contract-again': at('kontrakt/skriv'),
  'change-contract': at('kontrakt/skriv'),
  'await-room': at('kontrakt'),
  'take-up': at('kontrakt'),
  'sign-contract': at('kontrakt'),
  'hold-activity': at('forloeb'),
  'report-activity': at('forloeb'),
  'report-delivered': at('meld-leveret'),
  attest: at('attester'),
  'object-or-agree': at('attester'),
  'resolve-dispute': at('attester'),
  'hold-follow-up': at('forloeb'),
  'report-follow-up': at('forloeb'),
  'answer-satisfaction': at('evaluering/tilfredshed'),
  'answer-effect': at('evaluering/effekt'),
  'send-invoice': at('regning'),
  'pay-invoice': (_, invoiceId) => `/regninger/${invoiceId}/betalt`,
};

/** The address of the page on which a duty is done. */
export const dutyPlace = (kind: DutyKind, caseId: string, subject: string | null): string =>
  places[kind](caseId, subject);
