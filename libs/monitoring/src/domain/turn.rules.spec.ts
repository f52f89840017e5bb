import { hasText } from '@samraad/platform';
import { endStages, stages, type Stage } from '@samraad/requests';
import '../i18n/da';
import { turnHolders, turnWords } from './turn-words';
import { besideTurnOf, turnOf, type TurnFacts } from './turn.rules';

const due = (day: number) => new Date(Date.UTC(2026, 10, day));
const quiet: TurnFacts = {
  stage: 'draft',
  acceptedAt: null,
  unsigned: [],
  signBy: null,
  providerYesMissing: [],
  chooseBy: null,
  endorseBy: null,
  endorsementEscalated: false,
  dialogueDue: due(27),
  dialogueStopped: false,
  contractDue: due(28),
  contractStopped: false,
  contractState: null,
  contractUnsigned: [],
  contractSignBy: null,
  nextActivityOn: null,
  attestedBy: null,
  objectBy: null,
  disputed: false,
  satisfactionMissing: [],
  effectOpens: null,
  effectCloses: null,
  effectOpen: false,
  effectMissing: [],
  invoiceToSend: false,
  invoiceToPay: false,
};
const at = (stage: Stage, more: Partial<TurnFacts> = {}) => turnOf({ ...quiet, stage, ...more });

describe('whose turn it is', () => {
  it.each(stages)('%s has an answer, with words for both who acts and who waits', (stage) => {
    const turn = at(stage);
    expect(hasText(`turn.${turn.key}.own`) && hasText(`turn.${turn.key}.other`)).toBe(true);
    expect(turnWords(turn, 'Joblife')).not.toMatch(/[{}]/);
    expect(endStages.includes(stage)).toBe(turn.key.startsWith('end-'));
  });

  it.each([
    [
      'awaiting_signatures',
      { unsigned: ['employees'], signBy: due(11) },
      'employees',
      'sign-request',
      due(11),
    ],
    ['awaiting_signatures', { providerYesMissing: ['management'] }, 'management', 'agree-on-provider', null],
    ['awaiting_endorsement', { endorseBy: due(3) }, 'anchor', 'endorse', due(3)],
    ['awaiting_endorsement', { endorsementEscalated: true }, 'committee', 'endorse', null],
    ['sent_to_provider', {}, 'provider', 'accept-and-take-contact', due(27)],
    ['sent_to_provider', { acceptedAt: due(20) }, 'provider', 'take-contact', due(27)],
    ['sent_to_provider', { dialogueStopped: true }, 'provider', 'accept', due(28)],
    ['in_dialogue', {}, 'provider', 'send-contract', due(28)],
    ['in_dialogue', { contractStopped: true }, 'provider', 'send-contract', null],
    [
      'in_dialogue',
      { contractState: 'changes_asked', contractSignBy: due(9) },
      'provider',
      'change-contract',
      due(9),
    ],
    ['contract_proposed', { contractUnsigned: ['management'] }, 'management', 'sign-contract', null],
    ['under_way', { nextActivityOn: due(14) }, 'provider', 'hold-activity', due(14)],
    ['under_way', {}, 'provider', 'report-delivered', null],
    ['attested', { attestedBy: 'management', objectBy: due(6) }, 'employees', 'object-or-agree', due(6)],
    ['attested', { disputed: true }, 'parties', 'resolve-dispute', null],
    ['satisfaction', { satisfactionMissing: ['employees'] }, 'employees', 'answer-satisfaction', null],
    [
      'effect',
      { effectOpens: due(2), effectMissing: ['management', 'employees'] },
      'nobody',
      'wait-for-effect',
      due(2),
    ],
    [
      'effect',
      { effectOpen: true, effectMissing: ['management'], effectCloses: due(30) },
      'management',
      'answer-effect',
      due(30),
    ],
    ['effect', { invoiceToSend: true }, 'provider', 'send-invoice', null],
    ['effect', { invoiceToPay: true }, 'central', 'pay-invoice', null],
  ] as const)('%s %j: %s, %s', (stage, facts, of, key, by) => {
    expect(at(stage, facts)).toEqual({ of, key, by });
  });

  it('names both sides when it is the parties’, and nobody when only time passes', () => {
    expect(turnHolders(at('draft'))).toEqual(['management', 'employees']);
    expect(turnHolders(at('waiting_for_room'))).toEqual([]);
    expect(turnHolders(at('delivered'))).toHaveLength(2);
  });

  it('keeps the money’s turn beside the evaluations’', () => {
    const satisfaction = { ...quiet, stage: 'satisfaction' as const };
    expect(besideTurnOf({ ...satisfaction, invoiceToSend: true })).toMatchObject({ of: 'provider' });
    expect(besideTurnOf({ ...satisfaction, invoiceToPay: true })).toMatchObject({ of: 'central' });
    expect(besideTurnOf(satisfaction)).toBeNull();
    expect(besideTurnOf({ ...quiet, stage: 'delivered', invoiceToSend: true })).toBeNull();
  });
});
