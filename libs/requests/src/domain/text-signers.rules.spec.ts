import type { Role } from '@samraad/identity';
import { signedText } from './request-content';
import { standsUnderText, textSigners } from './text-signers.rules';

const rules = {
  kind: 'both-sides',
  managementRoles: ['manager'],
  employeeRoles: ['amr', 'tr'],
  committee: true,
  mainCommittee: true,
  trioNamed: false,
} as unknown as Parameters<typeof textSigners>[2];

const held = (person_id: string, role: Role, stated = false) => ({ person_id, role, unit_id: 'u', stated });
const leader = { unitId: 'u', side: 'management', personId: 'lise' } as const;
const amr = { unitId: 'u', side: 'employees', personId: 'ali' } as const;

describe('the signers of a text', () => {
  it('stand with the roles they can sign in, the register’s before what is only stated', () => {
    const roles = [
      held('lise', 'manager'),
      held('lise', 'informed'),
      held('ali', 'tr', true),
      held('ali', 'amr'),
    ];
    expect(textSigners([leader, amr], roles, rules)).toEqual([
      { ...leader, roles: ['manager'], stated: false },
      { ...amr, roles: ['amr'], stated: false },
    ]);
  });

  it('are marked where nobody but themselves says so', () => {
    const roles = [held('lise', 'manager'), held('ali', 'amr', true)];
    expect(textSigners([leader, amr], roles, rules)).toMatchObject([{ stated: false }, { stated: true }]);
  });

  it('are refused without a role there', () => {
    expect(textSigners([leader, amr], [held('lise', 'manager')], rules)).toMatchObject({
      key: 'requests.role-not-held',
    });
  });

  it('make another text of a role that is stated, or of another signer, and the same in any order', () => {
    const content = { reference: 'SR-1', answers: {}, workplaces: [] };
    const of = (...signers: readonly ReturnType<typeof named>[]) => signedText({ ...content, signers }).hash;
    const named = (personId: string, stated = false) =>
      ({ ...(personId === 'lise' ? leader : amr), personId, roles: ['amr'] as Role[], stated }) as const;
    expect(of(named('lise'), named('ali'))).toBe(of(named('ali'), named('lise')));
    const texts = [
      of(named('lise'), named('ali')),
      of(named('lise'), named('ali', true)),
      of(named('lise'), named('bo')),
    ];
    expect(new Set(texts).size).toBe(3);
  });

  it('may be replaced by somebody of the register; who is only stated must stand in the text', () => {
    const text = [{ ...amr, roles: ['amr'] as Role[], stated: true }];
    expect(standsUnderText({ ...amr, personId: 'bo' }, { stated: false }, text)).toBe(true);
    expect(standsUnderText({ ...amr, personId: 'bo' }, { stated: true }, text)).toBe(false);
    expect(standsUnderText(amr, { stated: true }, text)).toBe(true);
  });
});
