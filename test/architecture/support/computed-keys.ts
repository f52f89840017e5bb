import { clockKinds } from '@samraad/deadlines';

/** What each computed key of a refusal can become. A new one goes here; words.spec.ts says so when it is missing. */
export const computedRefusals: Readonly<Record<string, readonly string[]>> = {
  'budget.exceeds-${account}': ['held', 'bound', 'earned', 'invoiced', 'paid'].map(
    (account) => `budget.exceeds-${account}`,
  ),
  'booking.calendar-${found}': ['not-a-calendar', 'too-large'].map((why) => `booking.calendar-${why}`),
  'dialogue.${key}-missing': [
    'dialogue.reason-missing',
    'dialogue.message-missing',
    'dialogue.promise-reason-missing',
  ],
  'dialogue.${key}-too-long': [
    'dialogue.reason-too-long',
    'dialogue.message-too-long',
    'dialogue.promise-reason-too-long',
  ],
  'identity.link-${deadState(row)}': ['used', 'expired', 'replaced'].map((state) => `identity.link-${state}`),
  "identity.passkey-${(await challengeStanding(tx, row)) ?? 'not-begun'}": ['used', 'late', 'not-begun'].map(
    (why) => `identity.passkey-${why}`,
  ),
  'rounds.${fault}': ['effect-reversed', 'too-many-signers', 'trio-unnamed', 'trio-roles'].map(
    (fault) => `rounds.${fault}`,
  ),
  'rounds.provider-is-${now}': ['serving', 'paused', 'ended'].map((state) => `rounds.provider-is-${state}`),
  // DeploymentWatch: how the portal is reached.
  fault: ['portal.proto-missing', 'portal.proxy-not-trusted', 'portal.over-http'],
  // handOut: whose paper it is.
  hidden: ['contracts.paper-not-shown', 'requests.paper-not-shown'],
  // refuse() itself hands its own argument on.
  key: [],
};

/** What each computed action of an audit entry can become. */
export const computedActions: Readonly<Record<string, readonly string[]>> = {
  'catalogue.profile-${to}': ['catalogue.profile-approved', 'catalogue.profile-returned'],
  'catalogue.provider-${kind}': ['taken-in', 'paused', 'resumed', 'ended'].map(
    (kind) => `catalogue.provider-${kind}`,
  ),
  'actions[movement.kind]': [
    'budget.tranche-opened',
    'budget.tranche-raised',
    'budget.tranche-lowered',
    'budget.money-moved',
    'budget.unused-lapsed',
    'budget.room-held',
    'budget.hold-swapped',
    'budget.hold-bound',
    'budget.amount-earned',
    'budget.amount-invoiced',
    'budget.earning-reversed',
    'budget.invoice-credited',
    'budget.invoice-paid',
    'budget.room-released',
  ],
  'dialogue.promise-${state}': ['dialogue.promise-confirmed', 'dialogue.promise-refused'],
  'proposals.${state}': ['proposals.approved', 'proposals.refused'],
  'deadlines.pause-${state}': ['deadlines.pause-confirmed', 'deadlines.pause-refused'],
  'deadlines.${clock.kind}-clock-${what}': clockKinds.flatMap((kind) =>
    ['stopped', 'breached', 'reopened'].map((what) => `deadlines.${kind}-clock-${what}`),
  ),
  // delivery's Attest: the first side, and the other one making it stand at once.
  action: ['delivery.attested', 'delivery.attested-too'],
  // delivery's answers to a proposal to undo an attestation.
  undoing: ['delivery.undo-agreed', 'delivery.undo-dropped'],
  // delivery's answers to a proposal to end early.
  answer: ['delivery.early-end-agreed', 'delivery.early-end-refused', 'delivery.early-end-withdrawn'],
  'evaluation.${evaluation.kind}-answered': [
    'evaluation.satisfaction-answered',
    'evaluation.effect-answered',
  ],
};
