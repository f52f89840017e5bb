import { answerObstacle, invitationObstacle, type InvitationFacts } from './invite-colleague.rules';
import { nextInvitationStates } from './invitation-state';

const facts: InvitationFacts = {
  inviterId: 'lise',
  ownUnitIds: ['akut'],
  unitId: 'akut',
  role: 'amr',
  personId: null,
  held: [{ person_id: 'lise', role: 'manager', unit_id: 'akut' }],
  open: [],
};
const refused = (more: Partial<InvitationFacts>) => invitationObstacle({ ...facts, ...more })?.key;

describe('inviting a colleague', () => {
  it('is for one’s own workplace, and somebody else', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ personId: 'ali' })).toBeUndefined();
    expect(refused({ unitId: 'medicin' })).toBe('requests.invites-elsewhere');
    expect(refused({ personId: 'lise' })).toBe('requests.invites-self');
  });

  it('is not for who is there in that role, or is asked already; another role is another thing', () => {
    const held = [{ person_id: 'ali', role: 'amr', unit_id: 'akut' }];
    const open = [{ personId: 'ali', role: 'amr', unitId: 'akut' }];
    expect(refused({ personId: 'ali', held })).toBe('requests.colleague-here');
    expect(refused({ personId: 'ali', open })).toBe('requests.already-invited');
    expect(refused({ personId: 'ali', held, open, role: 'tr' })).toBeUndefined();
  });
});

describe('answering an invitation', () => {
  const asked = { state: 'asked', role: 'amr' } as const;
  const now = { accepts: true, open: true, actedFor: null } as const;

  it('is done once, while the draft is open, and never for the other side', () => {
    expect(answerObstacle(asked, now)).toBeNull();
    expect(answerObstacle(asked, { ...now, actedFor: 'employees' })).toBeNull();
    expect(answerObstacle(asked, { ...now, actedFor: 'management' })?.key).toBe(
      'requests.acted-for-other-side',
    );
    expect(answerObstacle(asked, { ...now, open: false })?.key).toBe('requests.invitation-over');
    expect(answerObstacle(asked, { ...now, open: false, accepts: false })).toBeNull();
    for (const state of ['accepted', 'declined', 'withdrawn'] as const)
      expect(answerObstacle({ ...asked, state }, now)?.key).toBe('requests.invitation-answered');
  });

  it('ends it', () => {
    expect(nextInvitationStates.asked).toHaveLength(3);
    for (const state of ['accepted', 'declined', 'withdrawn'] as const)
      expect(nextInvitationStates[state]).toEqual([]);
  });
});
