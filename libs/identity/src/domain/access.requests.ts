import {
  type AccessRow,
  central,
  centrally,
  endorsers,
  holding,
  informed,
  itsAnchor,
  itsProvider,
  local,
  ofEmployees,
  ofManagement,
  party,
  provider,
  signedIn,
} from './access.ways';

/** The rows of the access table about a request, from its draft to what is told of it. */
export const requestAccess = {
  // What whoever endorses asks the parties first.
  'requests.answer-endorser': [ofManagement, ofEmployees],
  // Whoever is invited to a draft, and holds no role there yet.
  'requests.answer-invitation': [signedIn],
  'requests.ask-parties': [itsAnchor],
  'requests.ask-signatures': [ofManagement, ofEmployees],
  'requests.choose-provider': [ofManagement, ofEmployees],
  // Who holds roles on both sides says which of them they act for.
  'requests.choose-side': [ofManagement, ofEmployees],
  'requests.confirm-provider': [ofManagement, ofEmployees],
  // Spread in an aftaleforløb: a person at either of the central parties.
  'requests.decide-process': [centrally],
  'requests.decline-signature': [ofManagement, ofEmployees],
  'requests.delete-draft': [ofManagement, ofEmployees],
  // To the other side and the other workplaces, and to nobody else.
  'requests.draft-message': [ofManagement, ofEmployees],
  'requests.edit': [ofManagement, ofEmployees],
  'requests.endorse': [itsAnchor],
  // The coordinating workplace takes out one that will not go along.
  'requests.go-on-without': [ofManagement, ofEmployees],
  // A colleague or counterpart of one's own workplace.
  'requests.invite': [ofManagement, ofEmployees],
  // Whether a workplace that is asked joins, and whether one that has joined leaves.
  'requests.join': [ofManagement, ofEmployees],
  // Everyone with cases to see; the list itself holds only those the viewer stands in relation to.
  'requests.list': [holding(...local, ...provider, ...endorsers, ...central, 'informed')],
  // What waits for one's own endorsement, overdue ones of the region included.
  'requests.list-endorsements': [holding(...endorsers)],
  // That a request was made, and how far it is, to those who were told of it: the parties may name any of these as informed.
  'requests.list-told': [holding(...local, 'anchor', 'informed')],
  'requests.nudge': [ofManagement, ofEmployees],
  'requests.pass-on': [ofManagement, ofEmployees],
  // The whole case. Neither region nor central nor the informed: they see that it is, not what is in it.
  'requests.read': [party, itsProvider, itsAnchor],
  // What the sides write to each other before they sign: for good theirs alone.
  'requests.read-draft-thread': [party],
  // What was asked before it was endorsed, and what the parties said.
  'requests.read-endorser-questions': [party, itsAnchor],
  // Number, title's theme, stage, provider and clocks.
  'requests.read-fact': [party, itsProvider, itsAnchor, centrally, informed],
  // Who is told of it and whether the mail came: the parties, who chose them.
  'requests.read-informed': [party],
  // Arbejdstilsynet's aftaleforløb: facts of the case, not what is asked for.
  'requests.read-process': [party, itsProvider, centrally],
  'requests.read-receipt': [party, itsProvider, itsAnchor],
  'requests.restore-draft': [ofManagement, ofEmployees],
  'requests.resubmit': [ofManagement, ofEmployees],
  'requests.return': [itsAnchor],
  'requests.say-ready': [ofManagement, ofEmployees],
  'requests.sign': [ofManagement, ofEmployees],
  'requests.start': [holding(...local)],
  // An order that arrives, or is complied with, while the case runs (domain.md §4).
  'requests.state-order': [ofManagement, ofEmployees],
  'requests.state-process': [ofManagement, ofEmployees],
  'requests.withdraw': [ofManagement, ofEmployees],
} as const satisfies Record<string, readonly AccessRow[]>;
