/** What is written, a word of its own for each kind, so that whoever reads the word reads the kind. */
export const markers = {
  request: 'Ordmærke-henvendelse',
  'draft-message': 'Ordmærke-mellem',
  'endorser-question': 'Ordmærke-før-påtegning',
  opening: 'Ordmærke-åbning',
  'process-decision': 'Ordmærke-spredning',
  'request-reason': 'Ordmærke-retur',
  reason: 'Ordmærke-rettelse',
  message: 'Ordmærke-besked',
  question: 'Ordmærke-spørgsmål',
  meeting: 'Ordmærke-møde',
  note: 'Ordmærke-note',
  contract: 'Ordmærke-omfang',
  'contract-comment': 'Ordmærke-kommentar',
  activity: 'Ordmærke-aktivitet',
  cancellation: 'Ordmærke-aflyst',
  attestation: 'Ordmærke-indsigelse',
  dispute: 'Ordmærke-uenighed',
  evaluation: 'Ordmærke-svar',
  invoice: 'Ordmærke-F1',
} as const;

/** The same, written with and by the provider that had the case first. */
export const former = {
  reason: 'Tidligere-grund',
  'change-reason': 'Tidligere-skift',
  message: 'Tidligere-besked',
  question: 'Tidligere-spørgsmål',
  note: 'Tidligere-note',
} as const;
