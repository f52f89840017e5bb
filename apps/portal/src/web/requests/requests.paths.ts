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

/** Addresses of a request; ':caseId' makes the route pattern. */
export const requestPaths = {
  list: () => '/sager',
  start: () => '/sager/ny',
  case: (caseId: string) => `/sager/${caseId}`,
  draft: (caseId: string) => `/sager/${caseId}/kladde`,
  step: (caseId: string, step: string) => `/sager/${caseId}/kladde/${step}`,
  /** A step that returns to the check-answers page. */
  change: (caseId: string, step: StepKey) => `/sager/${caseId}/kladde/${step}?til=gennemse`,
  check: (caseId: string) => `/sager/${caseId}/kladde/gennemse`,
  elsewhere: (caseId: string) => `/sager/${caseId}/kladde/andet-sted`,
  blocked: (caseId: string) => `/sager/${caseId}/kladde/paabud-venter`,
  resubmit: (caseId: string) => `/sager/${caseId}/send-igen`,
  sign: (caseId: string) => `/sager/${caseId}/underskriv`,
  decline: (caseId: string) => `/sager/${caseId}/underskriv/nej`,
  passOn: (caseId: string) => `/sager/${caseId}/underskriv/send-videre`,
  provider: (caseId: string) => `/sager/${caseId}/udbyder`,
  confirmProvider: (caseId: string) => `/sager/${caseId}/udbyder/ja`,
  receipt: (caseId: string) => `/sager/${caseId}/kvittering`,
  order: (caseId: string) => `/sager/${caseId}/paabud`,
  withdraw: (caseId: string) => `/sager/${caseId}/traek-tilbage`,
};
