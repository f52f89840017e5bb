import { type HeldAt, thirdOfTrio } from './trio.rules';

const holds = (personId: string, role: HeldAt['role'], unitId = 'u'): HeldAt => ({ personId, role, unitId });
const signs = (personId: string, unitId = 'u') => ({ personId, unitId, side: 'employees' as const });
const trio = [holds('leader', 'manager'), holds('amr', 'amr'), holds('tr', 'tr')];
const third = (held: readonly HeldAt[], ...signers: ReturnType<typeof signs>[]) =>
  thirdOfTrio(held, signers).map(({ personId }) => personId);

describe('the third member of the TRIO', () => {
  it('is the representative who does not sign', () => {
    expect(third(trio, signs('amr'))).toEqual(['tr']);
    expect(third(trio, signs('tr'))).toEqual(['amr']);
    expect(third([...trio, holds('tr-2', 'tr')], signs('amr'))).toEqual(['tr', 'tr-2']);
  });

  it('is nobody where there is none, where one is both, or where a committee signs', () => {
    expect(third(trio.slice(0, 2), signs('amr'))).toEqual([]);
    expect(third([...trio, holds('amr', 'tr')], signs('amr'))).toEqual([]);
    expect(third([...trio, holds('vice', 'med_vice_chair')], signs('vice'))).toEqual([]);
    expect(thirdOfTrio(trio, [{ ...signs('leader'), side: 'management' as const }])).toEqual([]);
  });

  it('is looked for at each workplace by itself', () => {
    const two = [...trio, holds('amr-2', 'amr', 'v'), holds('tr-2', 'tr', 'v')];
    expect(third(two, signs('amr'), signs('tr-2', 'v'))).toEqual(['tr', 'amr-2']);
  });
});
