import {
  type AccessRow,
  anyone,
  central,
  centrally,
  committee,
  holding,
  itsProvider,
  keepers,
  local,
  ofEmployees,
  ofManagement,
  overseers,
  party,
  provider,
  signedIn,
} from './access.ways';
import { requestAccess } from './access.requests';

export type { AccessRow, Relation } from './access.ways';

/**
 * Who may do what (architecture.md 12, domain.md §2, experience.md). Deny by default: an act that is not here, or a
 * viewer no row fits, is refused. The rows of one act are either all about a case or all not.
 * Whoever adds an act here adds what is expected of it to access.matrix.spec.ts.
 */
export const accessTable = {
  'account.ask-link': [anyone],
  'account.change-email': [signedIn],
  // App and recovery codes of one's own.
  'account.change-factors': [signedIn],
  'account.change-password': [signedIn],
  'account.choose-password': [signedIn],
  'account.close': [signedIn],
  'account.home': [signedIn],
  // Which logins elsewhere lead to one's own account.
  'account.link-external': [signedIn],
  'account.own-page': [signedIn],
  // Of somebody who has lost them.
  'account.reset-factors': [holding('administrator')],
  'account.revoke-token': [signedIn],
  'account.security': [signedIn],
  'account.sign-in': [anyone],
  'account.sign-ins': [signedIn],
  'account.sign-out': [anyone],
  'account.unlink-external': [signedIn],
  // Whoever has the link; it is sent to its owner's address alone.
  'account.use-link': [anyone],

  // Anybody's account.
  'accounts.close': [holding('administrator')],
  'accounts.reopen': [holding('administrator')],

  // A change of a signed contract.
  'addenda.decline': [ofManagement, ofEmployees],
  'addenda.draft': [itsProvider],
  'addenda.read': [party, itsProvider],
  'addenda.send': [itsProvider],
  'addenda.sign': [ofManagement, ofEmployees],
  'addenda.withdraw': [itsProvider],

  'audit.search': [holding('administrator', 'auditor')],

  // Times proposed and answered, and the meetings that come of it.
  'booking.answer': [ofManagement, ofEmployees, itsProvider],
  'booking.change': [ofManagement, ofEmployees, itsProvider],
  'booking.confirm': [ofManagement, ofEmployees, itsProvider],
  // One's own week.
  'booking.own-calendar': [holding(...local, ...provider)],
  // When one is free; only a provider's own.
  'booking.own-times': [holding(...provider)],
  'booking.propose': [itsProvider],
  'booking.read': [party, itsProvider],
  // Free times of those who work at the same provider.
  'booking.slots': [holding(...provider)],
  // Whoever has the secret address of a calendar; its owner alone is shown it.
  'booking.subscribe': [anyone],

  // Wording and sending: the parts of a contract only the parties and the provider see.
  'contracts.ask-changes': [ofManagement, ofEmployees],
  'contracts.comment': [party, itsProvider],
  'contracts.draft': [ofManagement, ofEmployees, itsProvider],
  'contracts.list': [holding(...local, ...provider, ...central)],
  // Gives the draft to the other, or takes it back.
  'contracts.pass-pen': [ofManagement, ofEmployees, itsProvider],
  'contracts.read': [party, itsProvider],
  // Price, dates and state: what the central parties need to match an invoice.
  'contracts.read-facts': [party, itsProvider, centrally],
  'contracts.send': [itsProvider],
  // The provider signs by sending.
  'contracts.sign': [ofManagement, ofEmployees],
  // A contract that waits for room.
  'contracts.take-up': [itsProvider],
  'contracts.withdraw': [itsProvider],

  'delivery.attest': [ofManagement, ofEmployees],
  'delivery.dispute': [ofManagement, ofEmployees],
  // One of the three wants the course to end early (below: an attestation undone); the others answer, and all have to agree.
  'delivery.end-early': [ofManagement, ofEmployees, itsProvider],
  // What is planned and attested, over the cases the viewer stands in relation to.
  'delivery.list': [holding(...local, ...provider)],
  'delivery.plan': [itsProvider],
  'delivery.read': [party, itsProvider],
  'delivery.report-activity': [itsProvider],
  'delivery.report-delivered': [itsProvider],
  'delivery.report-milestone': [itsProvider],
  'delivery.resolve-dispute': [ofManagement, ofEmployees],
  'delivery.undo': [ofManagement, ofEmployees, itsProvider],

  // Demo functions exist on a demo only; there they are open, on loopback.
  'demo.clock': [anyone],
  'demo.mails': [anyone],
  'demo.people': [anyone],
  'demo.preview': [anyone],
  'demo.sign-in': [anyone],

  'dialogue.accept': [itsProvider],
  // A new day for what is late: provider and parties answer each other.
  'dialogue.agree-on-day': [ofManagement, ofEmployees, itsProvider],
  'dialogue.answer-pause': [ofManagement, ofEmployees, itsProvider],
  'dialogue.assign': [itsProvider],
  // Several of its cases at once; each is judged by itself where it is given.
  'dialogue.assign-several': [holding(...provider)],
  // On their own wish, before a contract is out: one side proposes, the other agrees.
  'dialogue.change-provider': [ofManagement, ofEmployees],
  'dialogue.decline': [itsProvider],
  'dialogue.inbox': [holding(...provider)],
  'dialogue.leave-provider': [ofManagement, ofEmployees],
  'dialogue.log-contact': [itsProvider],
  'dialogue.message': [party, itsProvider],
  'dialogue.propose-pause': [ofManagement, ofEmployees, itsProvider],
  'dialogue.read': [party, itsProvider],
  // In what was written in one's own cases (`threadsRead` in libs/dialogue says which).
  'dialogue.search': [holding(...local, ...provider)],

  // A dispute handed over to the central parties: read, and decided by both of them.
  'disputes.decide': [holding(...central)],
  // An agreement is proposed and agreed to, or it is handed over.
  'disputes.settle': [ofManagement, ofEmployees, itsProvider],
  'disputes.write': [ofManagement, ofEmployees, itsProvider],

  // A case that has gone quiet.
  'duties.get-going': [centrally],
  'duties.say-next-step': [ofManagement, ofEmployees, itsProvider],

  'evaluations.answer': [ofManagement, ofEmployees],
  'evaluations.list': [holding(...local, ...provider, ...overseers)],
  'evaluations.read': [party, itsProvider, centrally],

  // All for the central parties and the auditor, its own for a provider.
  'frames.list': [holding(...provider, ...overseers)],
  'frames.propose': [holding(...central)],
  'frames.read-all': [holding(...overseers)],
  'frames.read-own': [holding(...provider)],

  // One central side approves, the other pays: `paymentObstacle` in libs/delivery says which.
  'invoices.approve': [centrally],
  // Who receives the invoices: either central side says it. Who sends them: a provider's own coordinators.
  'invoices.keep-buyer': [holding(...central)],
  'invoices.keep-seller': [holding('coordinator')],
  'invoices.list': [holding(...provider, ...overseers)],
  'invoices.pay': [centrally],
  'invoices.read': [itsProvider, centrally],
  'invoices.send': [itsProvider],

  'mails.preview': [holding('administrator')],
  // Mails that did not arrive: to whom and why, never what is in the case.
  'mails.resend': [holding('administrator')],
  'mails.status': [holding('administrator', 'auditor')],

  // A Hovedudvalg's two chairs propose and try; each choice is a proposal between them (libs/proposals).
  'models.choose': [holding(...committee)],
  // Which region has chosen what, from when.
  'models.list': [signedIn],

  // Any figure down to its postings and the acts behind them, as of any day.
  'money.trace': [holding(...overseers)],

  // What can be audited, in figures.
  'monitoring.audit': [holding('auditor')],
  'monitoring.overview': [holding(...overseers)],
  // By theme, kind and hospital, small numbers hidden; never a case.
  'monitoring.region': [holding(...committee)],
  // Duties nobody holds the role for: whoever gives roles puts it right, a role keeper in the own region.
  'monitoring.unheld': [holding(...keepers)],

  // Each side's own view of a request, before they write together; which of the two one reads, the openings' own rule says.
  'openings.read': [party],
  'openings.write': [ofManagement, ofEmployees],

  // The organisation's upkeep: an administrator all of it, a role keeper the own region (the use cases ask which).
  'organisation.keep': [holding('administrator', 'role_keeper')],
  'organisations.read': [signedIn],
  // What the bank tells: either central side looks at a file, takes it in and settles what is left; the auditor reads.
  'payments.import': [holding(...central)],
  'payments.read': [holding(...overseers)],
  'payments.settle': [holding(...central)],
  // People and roles: an administrator's whole system, a role keeper's own region (`mayKeep` in libs/people says which).
  'people.change-role': [holding(...keepers)],
  // Back to oneself, with no new proof.
  'people.end-seeing': [holding('administrator')],
  'people.give-role': [holding(...keepers)],
  'people.import': [holding(...keepers)],
  'people.invite': [holding(...keepers)],
  'people.invite-again': [holding(...keepers)],
  // Roles that people have stated themselves: confirmed, or revoked.
  'people.judge-stated-role': [holding(...keepers)],
  'people.list': [holding(...keepers)],
  // Two rows that are one person: changes who may get in.
  'people.merge': [holding('administrator')],
  'people.read': [holding(...keepers)],

  // Which logins elsewhere lead to a person's accounts.
  'people.read-external': [holding('administrator')],
  'people.relink-external': [holding('administrator')],
  'people.rename': [holding(...keepers)],
  // The portal's pages as somebody sees them: read only, without private texts; never of another administrator (ADR 52).
  'people.see-as': [holding('administrator')],
  'people.unlink-external': [holding('administrator')],

  // A provider's own coordinators write and tell; either central side answers what everybody is to read.
  'profiles.answer': [holding(...central)],
  'profiles.follow': [holding(...overseers)],
  'profiles.list': [holding(...provider, ...overseers)],
  'profiles.read-own': [holding(...provider)],
  'profiles.write': [holding('coordinator')],

  // One decision of two sides: `standingTo` and the use cases say whose each proposal is (libs/proposals).
  'proposals.answer': [holding(...central, ...committee)],
  'proposals.list': [holding(...overseers, ...committee)],
  'proposals.make': [holding(...central, ...committee)],
  'proposals.read': [holding(...overseers, ...committee)],
  'proposals.withdraw': [holding(...central, ...committee)],

  // Who is in a round: taken in, paused or ended there, each a proposal between both sides.
  'providers.propose': [holding(...central)],
  'providers.read': [signedIn],

  'public.api-document': [anyone],
  // Whether a paper is one of ours, and nothing else of it.
  'public.check-paper': [anyone],
  'public.help': [anyone],
  'public.landing': [anyone],
  'public.providers': [anyone],
  // One code a day over the numbers that were taken: it tells nothing of any of them.
  'public.queue-roots': [anyone],
  // How room is shared out, and what was decided of the order; the lists are for those they concern.
  'public.waiting-list': [anyone],

  // What is asked before anything is requested; `questionReading` (libs/questions) says whose each question is.
  'questions.ask': [holding(...local)],
  'questions.attach': [holding(...local)],
  'questions.close': [holding(...local)],
  'questions.list': [holding(...local, ...provider)],
  'questions.read': [holding(...local, ...provider)],
  'questions.write': [holding(...local, ...provider)],

  ...requestAccess,

  // Both sides write in a round’s draft; only both together make it a round (libs/rounds).
  'rounds.draft': [holding(...central)],
  'rounds.follow': [holding(...overseers)],
  'rounds.propose': [holding(...central)],
  'rounds.read': [signedIn],

  'system.health': [anyone],

  // A later number goes first: both central sides, with a reason that is published.
  'waiting-list.propose': [holding(...central)],
  'waiting-list.read': [holding(...provider, ...overseers)],
} as const satisfies Record<string, readonly AccessRow[]>;

/** Anything a route may let somebody do. */
export type Act = keyof typeof accessTable;
