import type { Side } from '@samraad/identity';
import { type Stage } from '@samraad/requests';

/** Who the next step waits for. 'parties' is both sides together. */
export type TurnOf =
  'parties' | 'management' | 'employees' | 'provider' | 'anchor' | 'committee' | 'central' | 'nobody';

/** The facts that decide whose turn it is, whatever area they come from. */
export interface TurnFacts {
  readonly stage: Stage;
  readonly acceptedAt: Date | null;
  /** Sides of any workplace that have not signed the request, and when the question expires. */
  readonly unsigned: readonly Side[];
  readonly signBy: Date | null;
  /** The side whose yes to the provider is missing; both when none is proposed. */
  readonly providerYesMissing: readonly Side[];
  readonly chooseBy: Date | null;
  readonly endorseBy: Date | null;
  readonly endorsementEscalated: boolean;
  readonly dialogueDue: Date | null;
  readonly dialogueStopped: boolean;
  readonly contractDue: Date | null;
  readonly contractStopped: boolean;
  readonly contractState: string | null;
  readonly contractUnsigned: readonly Side[];
  readonly contractSignBy: Date | null;
  readonly nextActivityOn: Date | null;
  readonly attestedBy: Side | null;
  readonly objectBy: Date | null;
  readonly disputed: boolean;
  readonly satisfactionMissing: readonly Side[];
  readonly effectOpens: Date | null;
  readonly effectCloses: Date | null;
  readonly effectOpen: boolean;
  readonly effectMissing: readonly Side[];
  readonly invoiceToSend: boolean;
  readonly invoiceToPay: boolean;
}

/** One line for every party: whose turn, for what, by when (domain.md §13). `key` names the words and the action. */
export interface Turn {
  readonly of: TurnOf;
  readonly key: string;
  readonly by: Date | null;
}

const turn = (of: TurnOf, key: string, by: Date | null = null): Turn => ({ of, key, by });
const sidesOf = (missing: readonly Side[]): TurnOf =>
  missing.length === 1 ? (missing[0] ?? 'parties') : 'parties';

/** Whose turn it is. Total over the stages, so no page is ever without an answer. */
export function turnOf(facts: TurnFacts): Turn {
  return beforeProvider(facts) ?? atProvider(facts) ?? afterContract(facts);
}

/** What waits beside the case's own turn: the money strand runs along with the evaluations (domain.md §13). */
export function besideTurnOf(facts: TurnFacts): Turn | null {
  if (facts.stage !== 'satisfaction' && facts.stage !== 'effect') return null;
  if (facts.invoiceToSend) return turn('provider', 'send-invoice');
  return facts.invoiceToPay ? turn('central', 'pay-invoice') : null;
}

function beforeProvider(facts: TurnFacts): Turn | null {
  switch (facts.stage) {
    case 'draft':
      return turn('parties', 'finish-draft');
    case 'awaiting_signatures':
      if (facts.unsigned.length > 0) return turn(sidesOf(facts.unsigned), 'sign-request', facts.signBy);
      return turn(sidesOf(facts.providerYesMissing), 'agree-on-provider');
    case 'awaiting_endorsement':
      return turn(facts.endorsementEscalated ? 'committee' : 'anchor', 'endorse', facts.endorseBy);
    case 'returned':
      return turn('parties', 'answer-return');
    case 'choosing_provider':
      return turn(sidesOf(facts.providerYesMissing), 'choose-provider', facts.chooseBy);
    default:
      return null;
  }
}

function atProvider(facts: TurnFacts): Turn | null {
  switch (facts.stage) {
    case 'sent_to_provider':
      if (!facts.dialogueStopped) {
        return turn(
          'provider',
          facts.acceptedAt ? 'take-contact' : 'accept-and-take-contact',
          facts.dialogueDue,
        );
      }
      return turn('provider', 'accept', facts.contractDue);
    case 'in_dialogue':
      if (facts.contractState === 'changes_asked')
        return turn('provider', 'change-contract', facts.contractSignBy);
      return turn('provider', 'send-contract', facts.contractStopped ? null : facts.contractDue);
    case 'waiting_for_room':
      return turn('nobody', 'wait-for-room');
    case 'contract_proposed':
      return turn(sidesOf(facts.contractUnsigned), 'sign-contract', facts.contractSignBy);
    default:
      return null;
  }
}

function afterContract(facts: TurnFacts): Turn {
  switch (facts.stage) {
    case 'contracted':
    case 'under_way':
      return turn(
        'provider',
        facts.nextActivityOn ? 'hold-activity' : 'report-delivered',
        facts.nextActivityOn,
      );
    case 'delivered':
      return turn('parties', 'attest');
    case 'attested':
      if (facts.disputed) return turn('parties', 'resolve-dispute');
      return turn(
        facts.attestedBy === 'management' ? 'employees' : 'management',
        'object-or-agree',
        facts.objectBy,
      );
    case 'satisfaction':
      return turn(sidesOf(facts.satisfactionMissing), 'answer-satisfaction');
    case 'effect':
      return effectTurn(facts);
    default:
      return turn('nobody', `end-${facts.stage}`);
  }
}

function effectTurn(facts: TurnFacts): Turn {
  if (facts.effectOpen && facts.effectMissing.length > 0) {
    return turn(sidesOf(facts.effectMissing), 'answer-effect', facts.effectCloses);
  }
  if (facts.effectOpens && !facts.effectOpen && facts.effectMissing.length > 0) {
    return turn('nobody', 'wait-for-effect', facts.effectOpens);
  }
  if (facts.invoiceToSend) return turn('provider', 'send-invoice');
  if (facts.invoiceToPay) return turn('central', 'pay-invoice');
  return turn('nobody', 'wait-for-close', facts.effectCloses);
}
