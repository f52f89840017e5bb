import { addressOf } from '@samraad/platform';

/** The pages of a draft, one thing each, in the order they are asked. */
export const stepKeys = [
  'arbejdspladser',
  'formaal',
  'temaer',
  'om',
  'oensker',
  'allerede',
  'opfoelgning',
  'udgangspunkt',
  'paabud',
  'orientering',
  'underskrivere',
] as const;
export type StepKey = (typeof stepKeys)[number];

/** Links to the pages of a request. */
export const requestPaths = {
  list: () => addressOf('cases'),
  bin: () => addressOf('cases.bin'),
  binned: (caseId: string) => addressOf('case.bin', { caseId }),
  deleteDraft: (caseId: string) => addressOf('case.delete-draft', { caseId }),
  startFrom: (fromCaseId: string) => addressOf('case.start-from', { fromCaseId }),
  start: () => addressOf('case.start'),
  case: (caseId: string) => addressOf('case', { caseId }),
  draft: (caseId: string) => addressOf('case.draft', { caseId }),
  step: (caseId: string, step: string) => addressOf('case.draft-step', { caseId, step }),
  /** A step that returns to the check-answers page. */
  change: (caseId: string, step: StepKey) =>
    addressOf('case.draft-step', { caseId, step }, { til: 'gennemse' }),
  check: (caseId: string) => addressOf('case.check-answers', { caseId }),
  elsewhere: (caseId: string) => addressOf('case.elsewhere', { caseId }),
  blocked: (caseId: string) => addressOf('case.blocked', { caseId }),
  resubmit: (caseId: string) => addressOf('case.resubmit', { caseId }),
  join: (caseId: string) => addressOf('case.join', { caseId }),
  informed: (caseId: string) => addressOf('case.informed', { caseId }),
  invite: (caseId: string) => addressOf('case.invite', { caseId }),
  goOnWithout: (caseId: string) => addressOf('case.go-on-without', { caseId }),
  otherSide: (caseId: string) => addressOf('case.other-side', { caseId }),
  thread: (caseId: string) => addressOf('case.draft-thread', { caseId }),
  withdrawInvitation: (caseId: string, invitationId: string) =>
    addressOf('case.invitation-withdraw', { caseId, invitationId }),
  side: (caseId: string) => addressOf('case.side', { caseId }),
  sign: (caseId: string) => addressOf('case.sign', { caseId }),
  decline: (caseId: string) => addressOf('case.decline-signature', { caseId }),
  passOn: (caseId: string) => addressOf('case.pass-on-signature', { caseId }),
  provider: (caseId: string) => addressOf('case.choose-provider', { caseId }),
  confirmProvider: (caseId: string) => addressOf('case.confirm-provider', { caseId }),
  receipt: (caseId: string) => addressOf('case.receipt', { caseId }),
  pdf: (caseId: string) => addressOf('case.request-pdf', { caseId }),
  order: (caseId: string, unitId?: string) =>
    addressOf('case.order', { caseId }, unitId === undefined ? {} : { arbejdsplads: unitId }),
  withdraw: (caseId: string) => addressOf('case.withdraw', { caseId }),
};
