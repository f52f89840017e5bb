import {
  agreedReason,
  at,
  averages,
  contractFacts,
  type Place,
  schemeList,
  sideAnswer,
  sideOpening,
  thread,
  toldList,
  wholeContract,
} from './places';
import type { Phase } from './seats';

/** Something of a case that people write or answer, or that follows from it. */
export interface KindFacts {
  readonly written: Phase;
  /** Everywhere it is shown, in pages and in the API. */
  readonly places: readonly Place[];
}

const wholeRequest = at('requests.edit', 'requests.read', 'requests.read-receipt');
// Reasons stand in the course of the case, which is on the case's own page.
const caseCourse = at('requests.read');

/**
 * What a case holds, and where each thing can be read. Who those readers are is never written here: it is asked of the access
 * table and of the libs' rules of reading (readers-of.ts).
 */
export const kinds = {
  request: { written: 'draft', places: wholeRequest },
  // And whether it came, to those who chose them.
  informed: { written: 'draft', places: [...wholeRequest, ...at('requests.read-informed')] },
  // Shown again beside the effect evaluation; its words only to those who wrote them.
  baseline: { written: 'draft', places: [...wholeRequest, ...at('evaluations.read')] },
  signature: { written: 'draft', places: wholeRequest },
  // Between the sides, before they sign and for good.
  'draft-message': { written: 'draft', places: at('requests.read-draft-thread') },
  // What whoever endorses asked first, and the parties' answers.
  'endorser-question': { written: 'draft', places: at('requests.read-endorser-questions') },
  // Each side's view before they write together: the two sides' alone, and for good.
  opening: { written: 'draft', places: [sideOpening('openings.read')] },
  // Arbejdstilsynet's aftaleforløb, and what the central parties have decided about it.
  process: { written: 'draft', places: at('requests.read-process') },
  'process-decision': { written: 'sent', places: [...at('requests.read-process'), ...caseCourse] },
  'request-reason': { written: 'draft', places: caseCourse },
  reason: {
    written: 'sent',
    places: [
      ...caseCourse,
      ...at('dialogue.read'),
      wholeContract('contracts.read'),
      wholeContract('addenda.read'),
    ],
  },
  // Between the sides until both agree; then in the course, which the provider they left is no longer in.
  'change-reason': {
    written: 'sent',
    places: [...at('dialogue.change-provider'), agreedReason('requests.read')],
  },
  message: { written: 'sent', places: [thread('dialogue.read')] },
  // Before the request; here once it has gone with a case to the provider that was asked.
  question: { written: 'sent', places: [thread('dialogue.read')] },
  contact: { written: 'sent', places: [thread('dialogue.read')] },
  meeting: { written: 'sent', places: [thread('booking.read')] },
  note: { written: 'sent', places: [thread('dialogue.assign')] },
  contract: {
    written: 'sent',
    places: [
      wholeContract('contracts.read'),
      wholeContract('contracts.read-facts'),
      wholeContract('addenda.read'),
    ],
  },
  'contract-comment': { written: 'sent', places: [wholeContract('contracts.read')] },
  'contract-facts': {
    written: 'sent',
    places: [
      contractFacts('contracts.read'),
      contractFacts('contracts.read-facts'),
      contractFacts('addenda.read'),
      contractFacts('requests.read'),
      // Beside each invoice.
      schemeList('invoices.list'),
    ],
  },
  activity: { written: 'course', places: at('delivery.read') },
  cancellation: { written: 'course', places: [...at('delivery.read'), ...caseCourse] },
  // Objections and what is said of them: the central parties, too, once a dispute is handed over to them.
  attestation: { written: 'course', places: [...at('delivery.read', 'disputes.decide'), ...caseCourse] },
  dispute: { written: 'course', places: at('delivery.read', 'disputes.decide') },
  evaluation: { written: 'course', places: [sideAnswer('evaluations.read')] },
  averages: { written: 'course', places: [averages('evaluations.list')] },
  invoice: {
    written: 'course',
    places: [...at('invoices.read'), schemeList('invoices.list'), ...caseCourse],
  },
  amount: { written: 'course', places: [...at('invoices.read'), schemeList('invoices.list')] },
  fact: {
    written: 'sent',
    places: [
      ...at('requests.read-fact', 'monitoring.overview', 'monitoring.unheld'),
      toldList('requests.list-told'),
    ],
  },
  mail: { written: 'draft', places: at('mails.status') },
  figures: {
    written: 'sent',
    places: at('monitoring.overview', 'monitoring.region', 'monitoring.audit', 'frames.read-all'),
  },
} as const satisfies Record<string, KindFacts>;

/** A kind of thing that a case holds. */
export type Kind = keyof typeof kinds;

/** Every kind, in the order of a case's course. */
export const allKinds = Object.keys(kinds) as readonly Kind[];
