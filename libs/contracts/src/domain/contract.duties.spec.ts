import { answerReminders, clockReminders, lapsingReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { stages } from '@samraad/requests';
import {
  contractDuties,
  type ContractDutyFacts,
  contractDutyKinds,
  type DutyContract,
} from './contract.duties';

const at = (instant: string) => new Date(instant);

const dialogue = {
  id: 'k-1',
  kind: 'dialogue',
  startedAt: at('2026-11-12T09:00:00Z'),
  dueAt: at('2026-11-19T22:59:59Z'),
  stoppedAt: null,
} as const;
const clock = { ...dialogue, id: 'k-2', kind: 'contract', dueAt: at('2026-12-10T22:59:59Z') } as const;
const stopped = { ...clock, stoppedAt: at('2026-11-25T09:00:00Z') };
const written: DutyContract = {
  id: 'c-1',
  state: 'draft',
  stateSince: at('2026-11-24T09:00:00Z'),
  sentAt: null,
  signers: 'coordinating',
  signed: [],
  takeUpFrom: null,
  takeUpBy: null,
  takeUpPart: false,
  openSince: null,
  promisedOn: null,
};
const facts: ContractDutyFacts = {
  stage: 'in_dialogue',
  providerId: 'p-1',
  coordinatingUnitId: 'u-1',
  unitIds: ['u-2', 'u-1'],
  clocks: [{ ...dialogue, stoppedAt: at('2026-11-13T09:00:00Z') }, clock],
  contract: null,
};
const owed = (more: Partial<ContractDutyFacts>) => contractDuties({ ...facts, ...more }, rules);
const holder = { of: 'provider', providerId: 'p-1' };
const byClock = {
  kind: 'send-contract',
  key: 'send-contract',
  holder,
  since: clock.startedAt,
  by: clock.dueAt,
  subject: 'k-2',
};

describe('before a contract is sent', () => {
  it('it is owed by the contract clock, beside the contact that is still owed', () => {
    expect(owed({ stage: 'sent_to_provider', clocks: [clock, dialogue] })).toEqual([byClock]);
    // Once contact is made the answer is what is owed, by this very clock.
    expect(owed({ stage: 'sent_to_provider' })).toEqual([]);
    expect(owed({ stage: 'sent_to_provider', clocks: [clock] })).toEqual([]);
    expect(owed({ stage: 'sent_to_provider', clocks: [dialogue] })).toEqual([]);
    expect(owed({ stage: 'sent_to_provider', clocks: [stopped, dialogue] })).toEqual([]);
  });

  it('it is owed in dialogue too, whether or not a draft is begun', () => {
    expect(owed({})).toEqual([byClock]);
    expect(owed({ contract: written })).toEqual([byClock]);
  });

  it('nothing is owed without a provider', () => {
    expect(stages.flatMap((stage) => owed({ stage, providerId: null, contract: written }))).toEqual([]);
  });
});

describe('after a contract was sent', () => {
  const sentAt = at('2026-11-25T09:00:00Z');

  it('a new one is owed when it fell away, ten working days from then', () => {
    const again = { kind: 'send-contract-again', key: 'send-contract-again', holder };
    expect(owed({ clocks: [stopped] })).toEqual([
      { ...again, since: stopped.stoppedAt, by: at('2026-12-09T22:59:59Z'), subject: null },
    ]);
    const contract = { ...written, stateSince: at('2026-12-18T09:00:00Z') };
    expect(owed({ clocks: [stopped], contract })).toEqual([
      { ...again, since: contract.stateSince, by: at('2027-01-07T22:59:59Z'), subject: 'c-1' },
    ]);
    expect(owed({ clocks: [] })).toEqual([]);
    expect(owed({ clocks: [], contract })[0]?.since).toEqual(contract.stateSince);
  });

  it('changes that were asked for are owed within the days to sign', () => {
    const contract = {
      ...written,
      state: 'changes_asked',
      stateSince: at('2026-11-27T09:00:00Z'),
      sentAt,
    } as const;
    expect(owed({ clocks: [stopped], contract })).toEqual([
      {
        kind: 'change-contract',
        key: 'change-contract',
        holder,
        since: contract.stateSince,
        by: at('2026-12-16T22:59:59Z'),
        subject: 'c-1',
      },
    ]);
    // Also when the clock still runs: changes are what is asked.
    expect(owed({ contract })[0]?.kind).toBe('change-contract');
    expect(owed({ contract: { ...contract, sentAt: null } })[0]?.by).toEqual(at('2026-12-18T22:59:59Z'));
  });

  it('each side of the coordinating workplace that has not signed owes it', () => {
    const contract = { ...written, state: 'sent', stateSince: at('2026-11-26T09:00:00Z'), sentAt } as const;
    const duty = { kind: 'sign-contract', since: sentAt, by: at('2026-12-16T22:59:59Z'), subject: 'c-1' };
    const side = (one: 'management' | 'employees') => ({
      ...duty,
      key: `sign-contract:${one}`,
      holder: { of: 'side', side: one, unitId: 'u-1' },
    });
    expect(owed({ stage: 'contract_proposed', contract })).toEqual([side('management'), side('employees')]);
    const signed = { ...contract, signed: [{ side: 'management', unitId: 'u-1' }] as const };
    expect(owed({ stage: 'contract_proposed', contract: signed })).toEqual([side('employees')]);
    expect(owed({ stage: 'contract_proposed', contract: { ...contract, sentAt: null } })[0]?.since).toEqual(
      contract.stateSince,
    );
    expect(owed({ stage: 'contract_proposed' })).toEqual([]);
  });

  it('each side of every workplace owes it where the round says so, until it has signed there', () => {
    const contract = { ...written, state: 'sent', sentAt, signers: 'every-workplace' } as const;
    const keys = (signed: DutyContract['signed']) =>
      owed({ stage: 'contract_proposed', contract: { ...contract, signed } }).map(({ key, holder }) => [
        key,
        holder.of === 'side' && `${holder.unitId} ${holder.side}`,
      ]);
    expect(keys([])).toEqual([
      ['sign-contract:management', 'u-1 management'],
      ['sign-contract:employees', 'u-1 employees'],
      ['sign-contract:u-2:management', 'u-2 management'],
      ['sign-contract:u-2:employees', 'u-2 employees'],
    ]);
    expect(keys([{ side: 'management', unitId: 'u-2' }]).map(([key]) => key)).not.toContain(
      'sign-contract:u-2:management',
    );
  });
});

describe('a contract that waits for room', () => {
  const contract = { ...written, state: 'waiting' } as const;

  it('is talked about by the provider, and taken up within its days', () => {
    const stage = 'waiting_for_room';
    expect(owed({ stage, contract })).toEqual([
      {
        kind: 'await-room',
        key: 'await-room',
        holder,
        since: contract.stateSince,
        by: at('2026-12-08T22:59:59Z'),
        subject: 'c-1',
      },
    ]);
    const takeUpFrom = at('2026-12-01T09:00:00Z');
    const takeUpBy = at('2026-12-08T22:59:59Z');
    expect(owed({ stage, contract: { ...contract, takeUpFrom, takeUpBy } })).toEqual([
      { kind: 'take-up', key: 'take-up', holder, since: takeUpFrom, by: takeUpBy, subject: 'c-1' },
    ]);
    const part = { ...contract, takeUpFrom, takeUpBy, takeUpPart: true };
    expect(owed({ stage, contract: part })[0]).toMatchObject({ kind: 'answer-offer', by: takeUpBy });
    expect(owed({ stage, contract: { ...contract, takeUpFrom } })[0]?.kind).toBe('await-room');
    expect(owed({ stage, contract: { ...contract, takeUpBy } })[0]?.kind).toBe('await-room');
    expect(owed({ stage })).toEqual([]);
  });

  it('is still to be taken up when all turns have passed, ten working days from then, and reminded until it is', () => {
    const openSince = at('2026-12-08T23:00:00Z');
    expect(owed({ stage: 'waiting_for_room', contract: { ...contract, openSince } })).toEqual([
      {
        kind: 'take-up-again',
        key: 'take-up-again',
        holder,
        since: openSince,
        by: at('2026-12-23T22:59:59Z'),
        subject: 'c-1',
      },
    ]);
  });
});

describe('in other stages', () => {
  it('nothing is owed about it', () => {
    const here = ['sent_to_provider', 'in_dialogue', 'waiting_for_room', 'contract_proposed'];
    const others = stages.filter((stage) => !here.includes(stage));
    expect(others.flatMap((stage) => owed({ stage, contract: written }))).toEqual([]);
  });
});

describe('how it is reminded', () => {
  it('is declared with each kind', () => {
    expect(contractDutyKinds).toEqual({
      'send-contract': { rank: 15, concerns: ['parties', 'central'], reminders: clockReminders },
      'send-contract-again': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      'change-contract': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(10, 3) },
      'await-room': {
        rank: 10,
        concerns: [],
        reminders: { ...answerReminders, concernAfter: null },
      },
      'answer-offer': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(3, 1) },
      'take-up': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(3, 1) },
      'take-up-again': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      'sign-contract': { rank: 10, concerns: ['provider'], reminders: lapsingReminders(10, 3) },
    });
  });
});
