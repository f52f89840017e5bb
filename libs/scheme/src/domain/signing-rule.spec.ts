import { signingSentence } from '../i18n/signing-rule.da';
import { ok15Rules, ok18Rules } from '../seed/round-rules.seed';
import type { SigningRule } from './round-rules';
import {
  employeesNeeded,
  reachOf,
  stricterChoices,
  trioKinds,
  trioOf,
  withTrio,
  type WorkplaceKind,
} from './signing-rule';

const rule = ok18Rules.signing;
const both: SigningRule = { ...rule, employeeSigners: 2 };
const nobody = { manager: false, amr: false, tr: false, committee: false };
const places: WorkplaceKind[] = [
  { ...nobody, manager: true, amr: true, tr: true, count: 200 },
  { ...nobody, manager: true, amr: true, count: 40 },
  { ...nobody, manager: true, tr: true, committee: true, count: 7 },
  { ...nobody, amr: true, count: 2 },
  { ...nobody, count: 1 },
];

describe('the third of a TRIO', () => {
  it.each(trioKinds)('is %s where the rule says so', (kind) => {
    expect(trioOf(withTrio(rule, kind))).toBe(kind);
  });

  it('was named in OK-15, and not in OK-18', () => {
    expect([trioOf(ok15Rules.signing), trioOf(ok18Rules.signing)]).toEqual(['named', 'not-named']);
  });

  it.each([
    [rule, ['amr', 'tr'], 1],
    [withTrio(rule, 'named'), ['amr', 'tr'], 1],
    [withTrio(rule, 'signs'), ['amr', 'tr'], 2],
    [withTrio(rule, 'signs'), ['amr'], 1],
    [both, ['amr'], 2],
    [withTrio(both, 'signs'), ['tr', 'amr', 'tr'], 2],
  ])('signs too where there is one: case %#', (of, held, needed) => {
    expect(employeesNeeded(of, held)).toBe(needed);
  });
});

describe('a signing rule in the organisation', () => {
  it('reaches every workplace with somebody on both sides, or with both chairs', () => {
    expect(reachOf(rule, places)).toEqual({ workplaces: 250, able: 247 });
    expect(reachOf(both, places)).toEqual({ workplaces: 250, able: 207 });
    expect(reachOf({ ...both, committee: false }, places)).toEqual({ workplaces: 250, able: 200 });
    expect(reachOf({ ...rule, employeeRoles: ['tr'] }, places)).toEqual({ workplaces: 250, able: 207 });
    expect(reachOf(rule, [])).toEqual({ workplaces: 0, able: 0 });
  });

  it('tells what the next stricter choice would cost', () => {
    expect(stricterChoices(rule, places)).toEqual([
      { choice: 'one-more-signer', lost: 40 },
      { choice: 'no-committee', lost: 0 },
    ]);
    expect(stricterChoices({ ...both, committee: false }, places)).toEqual([]);
    expect(stricterChoices(both, places)).toEqual([{ choice: 'no-committee', lost: 7 }]);
  });
});

describe('a signing rule in words', () => {
  const alone = { ...rule, committee: false, mainCommittee: false };
  it.each<[SigningRule, string]>([
    [
      alone,
      'En leder skriver under for ledelsen, og mindst én AMR eller TR skriver under for medarbejderne.',
    ],
    [
      { ...alone, employeeSigners: 2 },
      'En leder skriver under for ledelsen, og både AMR og TR skriver under for medarbejderne.',
    ],
    [
      { ...alone, employeeRoles: ['tr'] },
      'En leder skriver under for ledelsen, og en TR skriver under for medarbejderne.',
    ],
  ])('says who signs: case %#', (of, words) => {
    expect(signingSentence(of)).toBe(words);
  });

  it('says what a committee may, and what becomes of the third of a TRIO', () => {
    expect(signingSentence(withTrio(rule, 'named'))).toBe(
      'En leder skriver under for ledelsen, og mindst én AMR eller TR skriver under for medarbejderne. ' +
        'MED-udvalget kan skrive under i stedet, ved formand og næstformand. ' +
        'Hovedudvalget kan selv søge, også ved formand og næstformand. ' +
        'Er der en TRIO, bliver den tredje nævnt og får besked.',
    );
    expect(signingSentence(withTrio(alone, 'signs'))).toMatch(/ skriver den tredje også under\.$/);
  });
});
