import type { Stage } from '@samraad/requests';
import { withdrawRequestWords as words } from './withdraw-request.da';

/** What a request has by now that it loses. */
export interface Withdrawn {
  readonly stage: Stage;
  readonly number: number | null;
  /** The provider it is with; null before, and between two. */
  readonly provider: string | null;
  readonly joint: boolean;
}

// From the first word until a contract is signed: what of it there is to lose in each stage.
const ofStage: Readonly<Partial<Record<Stage, (provider: string) => readonly string[]>>> = {
  draft: () => [words.draftClosed],
  awaiting_signatures: () => [words.signaturesVoid],
  awaiting_endorsement: () => [words.signaturesVoid, words.endorsementOver],
  returned: () => [words.signaturesVoid],
  choosing_provider: () => [words.noChoice],
  sent_to_provider: (provider) => [words.clocksClose, words.providerTold(provider), words.meetingsOff],
  in_dialogue: (provider) => [
    words.clocksClose,
    words.providerTold(provider),
    words.meetingsOff,
    words.draftContractClosed,
  ],
  contract_proposed: (provider) => [
    words.clocksClose,
    words.providerTold(provider),
    words.meetingsOff,
    words.contractFalls,
    words.holdReleased,
  ],
  waiting_for_room: (provider) => [
    words.clocksClose,
    words.providerTold(provider),
    words.meetingsOff,
    words.contractFalls,
    words.placeLost,
  ],
};

/** What happens, in the order it matters: the case, its number, what the stage has, who is told, and what stays. */
export function withdrawConsequences({ stage, number, provider, joint }: Withdrawn): string[] {
  return [
    words.closes,
    ...(number === null ? [] : [words.numberGone(number)]),
    ...(ofStage[stage]?.(provider ?? words.theProvider) ?? []),
    ...(number === null ? [] : [words.noEvaluation]),
    joint ? words.allTold : words.otherSideTold,
    words.nothingDeleted,
  ];
}
