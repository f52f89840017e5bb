import { ok18Rules } from '@samraad/scheme';
import {
  type AgreementProcess,
  asksForProcess,
  endsBefore,
  mayRestate,
  needsDecision,
  processKinds,
  processObstacle,
  processStatuses,
  type ProcessStatement,
  stateProcess,
} from './agreement-process.rules';

const rules = ok18Rules.order;
const said: ProcessStatement = {
  unitId: 'u',
  kind: 'on_suspicion',
  topics: ['061'],
  status: 'under_way',
  statusOn: '2026-10-01',
  deadlineOn: '2027-03-01',
};
const process = (more: Partial<AgreementProcess> = {}): AgreementProcess => ({
  ...said,
  ...{ id: 'p', allowed: null, decidedTopics: null, spreadBy: [], orderAsked: [] },
  ...more,
});

describe('an aftaleforløb', () => {
  it('stands in the way only with spread, while it goes on, until a person has said yes', () => {
    for (const status of processStatuses)
      expect(processObstacle([process({ kind: 'on_suspicion', status })])).toBeNull();
    const spread = { kind: 'with_spread' } as const;
    expect(processObstacle([process(), process(spread)])?.key).toBe('requests.process-undecided');
    expect(processObstacle([process({ ...spread, allowed: false })])?.key).toBe('requests.process-refused');
    expect(processObstacle([process({ ...spread, allowed: true })])).toBeNull();
    expect(processStatuses.filter((status) => needsDecision({ ...spread, status }))).toEqual([
      'offered',
      'under_way',
      'reported_met',
      'control_visit',
    ]);
    expect(processKinds).toHaveLength(2);
  });

  it('says no before it says wait', () => {
    const two = [process({ kind: 'with_spread' }), process({ kind: 'with_spread', allowed: false })];
    expect(processObstacle(two)?.key).toBe('requests.process-refused');
  });

  it('warns of a plan that ends after its deadline, not on it, and not once it is over', () => {
    expect(endsBefore([process()], '2027-03-02')).toHaveLength(1);
    expect(endsBefore([process()], '2027-03-01')).toEqual([]);
    expect(endsBefore([process()], null)).toEqual([]);
    expect(endsBefore([process({ deadlineOn: null })], '2027-03-02')).toEqual([]);
    expect(endsBefore([process({ status: 'met' })], '2027-03-02')).toEqual([]);
  });

  it('is asked about in cases of its time alone', () => {
    expect(asksForProcess('2020-08-31', rules)).toBe(false);
    expect(asksForProcess('2020-09-01', rules)).toBe(true);
  });

  it('is taken as it is said, but for days that can’t be', () => {
    expect(stateProcess(said, '2026-10-01', rules)).toBe(said);
    expect(stateProcess({ ...said, statusOn: null, deadlineOn: null }, '2026-10-01', rules)).toMatchObject({
      statusOn: null,
    });
    const key = (more: Partial<ProcessStatement>) => stateProcess({ ...said, ...more }, '2026-10-01', rules);
    expect(key({ topics: [] })).toMatchObject({ key: 'requests.process-topic-missing' });
    expect(key({ statusOn: '2026-10-02' })).toMatchObject({ key: 'requests.process-day-ahead' });
    expect(key({ statusOn: '2020-08-31' })).toMatchObject({ key: 'requests.process-day-too-early' });
    expect(key({ deadlineOn: '2019-01-01' })).toMatchObject({ key: 'requests.process-day-too-early' });
  });

  it('breached with spread asks the order question anew, whatever is told of it later', () => {
    const breached = process({ kind: 'with_spread', status: 'breached', orderAsked: ['employees'] });
    expect(processObstacle([breached])?.key).toBe('requests.process-breached');
    expect(processObstacle([{ ...breached, status: 'met' }])?.key).toBe('requests.process-breached');
    expect(processObstacle([{ ...breached, orderAsked: [] }])).toBeNull();
    const alive = { ...breached, status: 'under_way' } as const;
    expect(processObstacle([alive])?.key).toBe('requests.process-breached');
    expect(processObstacle([{ ...alive, allowed: false }])?.key).toBe('requests.process-refused');
    expect(processObstacle([{ ...alive, orderAsked: [] }])?.key).toBe('requests.process-undecided');
  });

  describe('that is told more of', () => {
    const mine = { side: 'management', wasAsked: true } as const;
    const spread = process({ kind: 'with_spread', spreadBy: ['management'] });
    const decided = (allowed: boolean) => ({ ...spread, allowed, decidedTopics: spread.topics });
    const told = (
      before: AgreementProcess,
      next: Partial<ProcessStatement>,
      by: typeof mine | object = {},
    ) => {
      const may = mayRestate(before, { ...said, kind: 'with_spread', ...next }, { ...mine, ...by });
      return may === true ? null : may.key;
    };

    it('stays with spread once anybody was asked to sign: pending, decided, or over', () => {
      const suspicion = { kind: 'on_suspicion' } as const;
      const key = 'requests.process-spread-stays';
      for (const before of [spread, decided(false), decided(true), { ...spread, status: 'met' as const }])
        expect(told(before, suspicion)).toBe(key);
      // Nor once it was only suspicion again meanwhile.
      expect(told({ ...spread, kind: 'on_suspicion' }, suspicion)).toBe(key);
      expect(told(process(), suspicion)).toBeNull();
      expect(told(process(), {})).toBeNull();
    });

    it('is a slip its own side puts right in a draft nobody was asked to sign', () => {
      const slip = { kind: 'on_suspicion' } as const;
      expect(told(spread, slip, { wasAsked: false })).toBeNull();
      expect(told(spread, slip, { wasAsked: false, side: 'employees' })).not.toBeNull();
      const both = { ...spread, spreadBy: ['management', 'employees'] as const };
      expect(told(both, slip, { wasAsked: false })).not.toBeNull();
    });

    it('is decided about for its topics, and never offered again under the same answer', () => {
      for (const allowed of [true, false]) {
        const key = 'requests.process-topics-decided';
        expect(told(decided(allowed), { topics: ['061', '065'] })).toBe(key);
        expect(told(decided(allowed), { topics: ['065'] })).toBe(key);
        expect(told(decided(allowed), { status: 'offered' })).toBe('requests.process-offered-again');
        expect(told(decided(allowed), { status: 'control_visit' })).toBeNull();
      }
      // Fewer, and then those it was decided about again.
      const two = { ...decided(true), topics: ['061'] as const, decidedTopics: ['061', '065'] as const };
      expect(told(two, { topics: ['061', '065'] })).toBeNull();
      const offered = { ...decided(true), status: 'offered' as const };
      expect(told(offered, { status: 'offered', deadlineOn: null })).toBeNull();
      // Undecided, or over (it is judged anew when it comes alive), it may be told as it is.
      expect(told(spread, { topics: ['061', '065'], status: 'offered' })).toBeNull();
      const over = { ...decided(true), status: 'met' as const };
      expect(told(over, { topics: ['065'], status: 'offered' })).toBeNull();
    });
  });
});
