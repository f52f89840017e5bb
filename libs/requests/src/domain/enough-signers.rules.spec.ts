import type { Role, Side } from '@samraad/identity';
import { ok18Rules, withTrio } from '@samraad/scheme';
import { employeeSignersAt, tooFewSigners } from './enough-signers.rules';

const one = ok18Rules.signing;
const both = { ...one, employeeSigners: 2 };
const third = withTrio(one, 'signs');
const at = (personId: string, role: Role, unitId = 'u1') => ({ personId, role, unitId });
const asks = (personId: string, side: Side = 'employees', unitId = 'u1') => ({ personId, side, unitId });
const trio = [at('mette', 'manager'), at('jonas', 'amr'), at('sara', 'tr')];
const chairs = [at('bo', 'med_chair'), at('eva', 'med_vice_chair')];

describe('how many of the employee side sign', () => {
  it.each([
    ['one, usually', one, trio, 1],
    ['both, where the rule says so', both, trio, 2],
    ['both of a TRIO', third, trio, 2],
    ['one, where there is no TRIO', third, trio.slice(0, 2), 1],
    ['one, where the AMR is the TR too', third, [at('jonas', 'amr'), at('jonas', 'tr')], 1],
    ['both, even where nobody is the other', both, trio.slice(0, 2), 2],
  ])('%s', (_what, rules, held, needed) => {
    expect(employeeSignersAt(held, rules)).toBe(needed);
  });
});

describe('too few signers', () => {
  const few = (rules: typeof one, signers: ReturnType<typeof asks>[], held = [...trio, ...chairs]) =>
    tooFewSigners(signers, held, rules).map(({ unitId, needed }) => `${unitId}: ${needed}`);

  it('are told of where the rule wants both', () => {
    expect(few(both, [asks('mette', 'management'), asks('jonas')])).toEqual(['u1: 2']);
    expect(few(both, [asks('mette', 'management'), asks('jonas'), asks('sara')])).toEqual([]);
    expect(few(third, [asks('sara')])).toEqual(['u1: 2']);
    expect(few(one, [asks('sara')])).toEqual([]);
  });

  it('are counted by roles: two AMR are one of the two', () => {
    const held = [at('jonas', 'amr'), at('ida', 'amr')];
    expect(few(both, [asks('jonas'), asks('ida')], held)).toEqual(['u1: 2']);
  });

  it('are none where nobody is chosen yet, which is missing, and where the committee signs', () => {
    expect(few(both, [asks('mette', 'management')])).toEqual([]);
    expect(few(both, [asks('bo', 'management'), asks('eva')])).toEqual([]);
    expect(few(both, [asks('eva')])).toEqual([]);
    expect(few(both, [asks('mette', 'management'), asks('eva')])).toEqual(['u1: 2']);
  });

  it('are found workplace by workplace', () => {
    const held = [...trio, at('jonas', 'amr', 'u2')];
    const signers = [asks('jonas'), asks('sara'), asks('jonas', 'employees', 'u2')];
    expect(few(both, signers, held)).toEqual(['u2: 2']);
  });
});
