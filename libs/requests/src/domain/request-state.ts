import { mayFollow, type Moves } from '@samraad/platform';

/** The stages of a case, in the order of domain.md §13, then its side states and exits. */
export const stages = [
  'draft',
  'awaiting_signatures',
  'awaiting_endorsement',
  'returned',
  'sent_to_provider',
  'choosing_provider',
  'in_dialogue',
  'contract_proposed',
  'waiting_for_room',
  'contracted',
  'under_way',
  'delivered',
  'attested',
  'satisfaction',
  'effect',
  'closed',
  'withdrawn',
  'lapsed',
] as const;
export type Stage = (typeof stages)[number];

/** The one stage table of the system (domain.md §13). A stage that is not listed can't be reached from here. */
export const nextStages = {
  draft: ['awaiting_signatures', 'withdrawn'],
  awaiting_signatures: ['draft', 'awaiting_endorsement', 'sent_to_provider', 'withdrawn'],
  awaiting_endorsement: ['returned', 'sent_to_provider', 'draft', 'withdrawn'],
  returned: ['draft', 'awaiting_endorsement', 'withdrawn'],
  sent_to_provider: ['in_dialogue', 'choosing_provider', 'withdrawn'],
  choosing_provider: ['sent_to_provider', 'lapsed', 'withdrawn'],
  in_dialogue: ['contract_proposed', 'waiting_for_room', 'choosing_provider', 'withdrawn'],
  contract_proposed: ['in_dialogue', 'contracted', 'withdrawn'],
  waiting_for_room: ['contract_proposed', 'in_dialogue', 'withdrawn'],
  // Closed: all agreed to end it before anything was held.
  contracted: ['under_way', 'closed'],
  under_way: ['delivered'],
  delivered: ['attested'],
  attested: ['delivered', 'satisfaction', 'effect'],
  // Delivered: all agreed that it was not attested rightly.
  satisfaction: ['effect', 'delivered'],
  effect: ['closed'],
  closed: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Moves<Stage>;

/** Stages in which nothing more happens. */
export const endStages: readonly Stage[] = ['closed', 'withdrawn', 'lapsed'];

/** Stages in which the parties may still change the content; a change voids signatures (domain.md §3). */
export const editableStages: readonly Stage[] = [
  'draft',
  'awaiting_signatures',
  'awaiting_endorsement',
  'returned',
];

/** Whether the table lets a case go from one stage to another. */
export function mayMove(from: Stage, to: Stage): boolean {
  return mayFollow(nextStages, { from, to });
}
