import { stages } from '@samraad/requests';
import { mayLeaveProvider } from './leave-provider.rules';

const late = [{ state: 'breached' }, { state: 'running' }] as const;
const at = (
  stage: (typeof stages)[number],
  clocks: Parameters<typeof mayLeaveProvider>[0]['clocks'] = late,
) => mayLeaveProvider({ stage, providerId: 'p', clocks });
const key = (value: unknown) => (value as { key?: string }).key;

describe('leaving a late provider', () => {
  it('is possible from when it got the request until its contract is out', () => {
    expect(stages.filter((stage) => at(stage) === true)).toEqual(['sent_to_provider', 'in_dialogue']);
  });

  it.each([
    ['closed', 'dialogue.case-ended'],
    ['withdrawn', 'dialogue.case-ended'],
    ['lapsed', 'dialogue.case-ended'],
    ['contract_proposed', 'dialogue.contract-is-out'],
    ['waiting_for_room', 'dialogue.contract-waits'],
    ['contracted', 'dialogue.too-late-to-leave'],
    ['effect', 'dialogue.too-late-to-leave'],
  ] as const)('is refused when the case is %s: %s', (stage, refused) => {
    expect(key(at(stage))).toBe(refused);
  });

  it('needs a breach; a breach met later is one still', () => {
    expect(key(at('in_dialogue', [{ state: 'met' }, { state: 'running' }]))).toBe(
      'dialogue.provider-not-late',
    );
    expect(key(at('in_dialogue', []))).toBe('dialogue.provider-not-late');
    expect(at('in_dialogue', [{ state: 'met-late' }, { state: 'running' }])).toBe(true);
  });

  it('needs a provider to leave', () => {
    expect(key(mayLeaveProvider({ stage: 'choosing_provider', providerId: null, clocks: late }))).toBe(
      'dialogue.no-provider',
    );
  });
});
