import fc from 'fast-check';
import { isRefusal } from '@samraad/platform';
import { answeringSide, proposingSide, reasonGiven, standingTo, withdrawingSide } from './proposal.rules';
import { nextProposalStates, proposalStates } from './proposal-state';
import { otherSide, type ProposalScope, proposalSides, sidePairs, type SideRole } from './sides';

const central: ProposalScope = { pair: 'central', regionId: null };
const region: ProposalScope = { pair: 'committee', regionId: 'r' };
const holding = (...roles: SideRole['role'][]): SideRole[] => roles.map((role) => ({ role, unitId: null }));
const at = (unitId: string, ...roles: SideRole['role'][]): SideRole[] =>
  roles.map((role) => ({ role, unitId }));
const now = new Date('2026-11-20T10:00:00Z');
const waiting = {
  ...central,
  side: 'central_employers',
  state: 'waiting',
  proposedBy: 'ida',
  lapsesAt: new Date('2026-12-02T22:59:59Z'),
} as const;
const key = (value: unknown) => (isRefusal(value) ? value.key : value);

describe('the sides of a proposal', () => {
  it('are two that answer each other', () => {
    for (const pair of Object.values(sidePairs)) {
      expect(otherSide(pair[0])).toBe(pair[1]);
      expect(otherSide(pair[1])).toBe(pair[0]);
    }
  });

  it('are proposed for by who has the role, there', () => {
    expect(proposingSide(central, { roles: holding('central_unions') })).toBe('central_unions');
    expect(key(proposingSide(central, { roles: holding('auditor') }))).toBe('proposals.not-your-side');
    expect(proposingSide(region, { roles: at('r', 'committee_chair') })).toBe('committee_chair');
    expect(key(proposingSide(region, { roles: at('other', 'committee_chair') }))).toBe(
      'proposals.not-your-side',
    );
    expect(key(proposingSide(central, { roles: holding('central_unions') }, 'central_employers'))).toBe(
      'proposals.not-your-side',
    );
  });

  it('are said by who holds both: for one only', () => {
    const both = { roles: holding('central_employers', 'central_unions') };
    expect(key(proposingSide(central, both))).toBe('proposals.say-side');
    expect(proposingSide(central, both, 'central_unions')).toBe('central_unions');
  });
});

describe('answering', () => {
  it('is for the other side', () => {
    expect(answeringSide(waiting, { personId: 'ulla', roles: holding('central_unions') }, now)).toBe(
      'central_unions',
    );
  });

  it.each([
    ['the author', 'ida', holding('central_employers'), 'proposals.own-side'],
    ['a colleague of the author', 'per', holding('central_employers'), 'proposals.own-side'],
    [
      'the author through the other role',
      'ida',
      holding('central_employers', 'central_unions'),
      'proposals.own',
    ],
    ['the author who has changed sides', 'ida', holding('central_unions'), 'proposals.own'],
    ['somebody of neither', 'bo', holding('auditor'), 'proposals.not-your-side'],
    ['the chairs of a region', 'bo', at('r', 'committee_chair'), 'proposals.not-your-side'],
  ] as const)('is not for %s', (_who, personId, roles, refused) => {
    expect(key(answeringSide(waiting, { personId, roles }, now))).toBe(refused);
  });

  it('is done once, and in time', () => {
    const ulla = { personId: 'ulla', roles: holding('central_unions') };
    for (const state of proposalStates.filter((one) => one !== 'waiting')) {
      expect(key(answeringSide({ ...waiting, state }, ulla, now))).toBe('proposals.ended');
    }
    expect(answeringSide(waiting, ulla, waiting.lapsesAt)).toBe('central_unions');
    expect(key(answeringSide(waiting, ulla, new Date(waiting.lapsesAt.getTime() + 1)))).toBe(
      'proposals.too-late',
    );
  });

  it('is never done by the person who proposed it, whatever roles they hold', () => {
    const roles = fc.subarray([...proposalSides, 'auditor', 'administrator'] as SideRole['role'][]);
    fc.assert(
      fc.property(roles, fc.constantFrom(...sidePairs.central), (held, side) => {
        const answer = answeringSide({ ...waiting, side }, { personId: 'ida', roles: holding(...held) }, now);
        expect(isRefusal(answer)).toBe(true);
      }),
    );
  });
});

describe('withdrawing', () => {
  it('is for the side that proposed, until it is answered', () => {
    const per = { personId: 'per', roles: holding('central_employers') };
    expect(withdrawingSide(waiting, per, now)).toBe('central_employers');
    expect(key(withdrawingSide({ ...waiting, state: 'approved' }, per, now))).toBe('proposals.ended');
    expect(key(withdrawingSide(waiting, { personId: 'u', roles: holding('central_unions') }, now))).toBe(
      'proposals.not-yours',
    );
  });
});

describe('a proposal', () => {
  it('is seen by both sides and the auditor, and by nobody else', () => {
    const see = (personId: string, roles: SideRole[]) => standingTo(waiting, { personId, roles });
    expect(see('ulla', holding('central_unions'))).toBe('asked');
    expect(see('per', holding('central_employers'))).toBe('proposing');
    expect(see('ida', holding('central_employers', 'central_unions'))).toBe('proposing');
    expect(see('rev', holding('auditor'))).toBe('reading');
    expect(see('adm', holding('administrator'))).toBeNull();
    expect(see('for', at('r', 'committee_chair'))).toBeNull();
    expect(
      standingTo(
        { ...waiting, ...region, side: 'committee_chair' },
        { personId: 'x', roles: at('q', 'committee_vice_chair') },
      ),
    ).toBeNull();
  });

  it('ends once', () => {
    expect(Object.entries(nextProposalStates).filter(([, next]) => next.length > 0)).toHaveLength(1);
  });

  it('has a reason somebody wrote', () => {
    expect(reasonGiven('  Fordi.  ')).toBe('Fordi.');
    expect(key(reasonGiven(' \u200b\n'))).toBe('proposals.reason-missing');
    expect(key(reasonGiven(null))).toBe('proposals.reason-missing');
    expect(key(reasonGiven('x'.repeat(2001)))).toBe('proposals.reason-too-long');
  });
});
