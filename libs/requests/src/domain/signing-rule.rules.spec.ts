import fc from 'fast-check';
import { allRoles, sideOf, type Role } from '@samraad/identity';
import { isRefusal } from '@samraad/platform';
import { ok18Rules } from '@samraad/scheme';
import { allSigned, isAcceptedPair, maySignFor, signSlots, type SigningSlot } from './signing-rule.rules';
import { sides } from './side';

const rules = ok18Rules.signing;
const hash = 'a'.repeat(64);
const slot = (more: Partial<SigningSlot>): SigningSlot => ({
  unitId: 'u1',
  side: 'management',
  personId: 'mette',
  signedHash: null,
  signedRole: null,
  ...more,
});
const pair = [slot({}), slot({ side: 'employees', personId: 'jonas' })];
const attempt = (personId: string, roles: Role[], seenHash = hash, otherCould: Role[] = []) => ({
  personId,
  seenHash,
  otherCould: new Map([['u1', otherCould]]),
  rolesAt: new Map([
    ['u1', roles],
    ['u2', roles],
  ]),
});
const keyOf = (result: unknown) => (isRefusal(result) ? result.key : null);

describe('who may sign', () => {
  const expected: Record<(typeof sides)[number], readonly Role[]> = {
    management: ['manager', 'med_chair', 'committee_chair'],
    employees: ['amr', 'tr', 'med_vice_chair', 'committee_vice_chair'],
  };

  it.each(sides)('for %s, among all roles', (side) => {
    expect(allRoles.filter((role) => maySignFor(side, role, rules))).toEqual(expected[side]);
    for (const role of expected[side]) expect(sideOf(role)).toBe(side);
  });

  it('the Hovedudvalg’s chairs only where the round lets it ask', () => {
    const without = { ...rules, mainCommittee: false };
    expect([
      maySignFor('management', 'committee_chair', rules),
      maySignFor('management', 'committee_chair', without),
    ]).toEqual([true, false]);
    expect(maySignFor('employees', 'committee_chair', rules)).toBe(false);
    expect(maySignFor('employees', 'med_vice_chair', without)).toBe(true);
  });

  it('only leader and representative where no committee may ask', () => {
    const without = { ...rules, committee: false, mainCommittee: false };
    expect(allRoles.filter((role) => sides.some((side) => maySignFor(side, role, without)))).toEqual([
      'manager',
      'amr',
      'tr',
    ]);
  });

  it.each([
    ['manager', 'amr', true],
    ['manager', 'tr', true],
    ['med_chair', 'med_vice_chair', true],
    ['manager', 'med_vice_chair', false],
    ['med_chair', 'amr', false],
    ['med_chair', 'tr', false],
    ['committee_chair', 'committee_vice_chair', true],
    ['committee_chair', 'med_vice_chair', false],
    ['med_chair', 'committee_vice_chair', false],
    ['manager', 'committee_vice_chair', false],
    ['committee_chair', 'amr', false],
  ] as const)('%s with %s: %s', (management, employees, accepted) => {
    expect(isAcceptedPair(management, employees)).toBe(accepted);
  });
});

describe('signing', () => {
  it('gives one signature for each workplace the signer is asked for', () => {
    const two = [
      ...pair,
      slot({ unitId: 'u2' }),
      slot({ unitId: 'u2', side: 'employees', personId: 'sara' }),
    ];
    expect(signSlots(two, hash, attempt('mette', ['manager']), rules)).toEqual([
      { unitId: 'u1', side: 'management', role: 'manager' },
      { unitId: 'u2', side: 'management', role: 'manager' },
    ]);
  });

  it.each<[string, readonly SigningSlot[], ReturnType<typeof attempt>, string]>([
    ['a stranger', pair, attempt('sara', ['manager']), 'requests.not-asked-to-sign'],
    [
      'one asked for both sides',
      [slot({}), slot({ side: 'employees' })],
      attempt('mette', ['manager', 'amr']),
      'requests.both-sides',
    ],
    [
      'one who saw another text',
      pair,
      attempt('mette', ['manager'], 'b'.repeat(64)),
      'requests.content-changed',
    ],
    [
      'one who has signed',
      [slot({ signedHash: hash, signedRole: 'manager' })],
      attempt('mette', ['manager']),
      'requests.already-signed',
    ],
    ['one without the role any more', pair, attempt('mette', []), 'requests.role-not-held'],
    ['one with a role of the other side', pair, attempt('mette', ['amr']), 'requests.role-not-held'],
    [
      'a leader beside a committee',
      [
        slot({}),
        slot({ side: 'employees', personId: 'jonas', signedHash: hash, signedRole: 'med_vice_chair' }),
      ],
      attempt('mette', ['manager']),
      'requests.committee-signs-as-one',
    ],
    [
      'a vice-chair beside a leader',
      [slot({ signedHash: hash, signedRole: 'manager' }), slot({ side: 'employees', personId: 'jonas' })],
      attempt('jonas', ['med_vice_chair']),
      'requests.committee-signs-as-one',
    ],
  ])('refuses %s', (_, slots, who, key) => {
    expect(keyOf(signSlots(slots, hash, who, rules))).toBe(key);
  });

  it('takes the role that goes with the other side’s', () => {
    const slots = [
      slot({}),
      slot({ side: 'employees', personId: 'jonas', signedHash: hash, signedRole: 'med_vice_chair' }),
    ];
    expect(signSlots(slots, hash, attempt('mette', ['manager', 'med_chair']), rules)).toEqual([
      { unitId: 'u1', side: 'management', role: 'med_chair' },
    ]);
  });

  it('looks at the other side of the same workplace only', () => {
    const chair = { signedHash: hash, signedRole: 'med_vice_chair' } as const;
    const slots = [slot({ unitId: 'u2', side: 'employees', personId: 'sara', ...chair }), ...pair];
    expect(signSlots(slots, hash, attempt('mette', ['manager']), rules)).toEqual([
      { unitId: 'u1', side: 'management', role: 'manager' },
    ]);
  });

  it('waits for nobody: the other side may not be named, or be gone', () => {
    const alone = { ...attempt('mette', ['med_chair']), otherCould: new Map<string, Role[]>() };
    for (const slots of [[slot({})], pair]) {
      expect(signSlots(slots, hash, alone, rules)).toEqual([
        { unitId: 'u1', side: 'management', role: 'med_chair' },
      ]);
    }
  });

  it('takes a role that goes with one of those the other could sign in', () => {
    const who = attempt('mette', ['med_chair'], hash, ['amr', 'med_vice_chair']);
    expect(keyOf(signSlots(pair, hash, who, rules))).toBeNull();
  });

  it('looks past a signature over an older text', () => {
    const old = { signedHash: 'c'.repeat(64), signedRole: 'med_vice_chair' } as const;
    const slots = [slot({}), slot({ side: 'employees', personId: 'jonas', ...old })];
    expect(keyOf(signSlots(slots, hash, attempt('mette', ['manager']), rules))).toBeNull();
  });
});

describe('all have signed', () => {
  const signed = pair.map((one) => ({ ...one, signedHash: hash }));

  it.each<[string, readonly SigningSlot[], string[], boolean]>([
    ['both sides', signed, ['u1'], true],
    ['one side only', [signed[0] ?? slot({})], ['u1'], false],
    ['an old text', signed.map((one) => ({ ...one, signedHash: 'b'.repeat(64) })), ['u1'], false],
    ['one workplace of two', signed, ['u1', 'u2'], false],
    ['no workplace', signed, [], false],
    ['the same person twice', signed.map((one) => ({ ...one, personId: 'mette' })), ['u1'], false],
  ])('%s', (_, slots, unitIds, all) => {
    expect(allSigned(slots, unitIds, hash)).toBe(all);
  });

  it('never holds unless every side of every workplace signed this hash, by distinct persons', () => {
    const anySlot = fc.record({
      unitId: fc.constantFrom('u1', 'u2'),
      side: fc.constantFrom(...sides),
      personId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      signedHash: fc.constantFrom(hash, hash, hash, null, 'b'.repeat(64)),
      signedRole: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anySlot, { selector: (one) => one.unitId + one.side }), (slots) => {
        const people = (side: string) => slots.filter((one) => one.side === side).map((one) => one.personId);
        const whole = slots.length === 4 && slots.every((one) => one.signedHash === hash);
        const distinct = !people('management').some((one) => people('employees').includes(one));
        expect(allSigned(slots, ['u1', 'u2'], hash)).toBe(whole && distinct);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a leader who also chairs the committee', () => {
  const roles: Role[] = ['med_chair', 'manager'];
  it.each([
    ['amr', 'manager'],
    ['med_vice_chair', 'med_chair'],
  ] as const)('facing %s signs as %s, whoever signs first', (other, role) => {
    expect(signSlots(pair, hash, attempt('mette', roles, hash, [other]), rules)).toEqual([
      { unitId: 'u1', side: 'management', role },
    ]);
  });
});
