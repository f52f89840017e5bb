import { ok18Rules } from '@samraad/scheme';
import {
  type AgreementProcess,
  asksForProcess,
  endsBefore,
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
  id: 'p',
  allowed: null,
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
});
