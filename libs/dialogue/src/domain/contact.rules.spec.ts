import { checkContact, type ContactFacts, reachesBothSides } from './contact.rules';

const facts: ContactFacts = {
  now: new Date('2026-11-24T10:00:00Z'),
  reachedProviderAt: new Date('2026-11-20T13:10:00Z'),
  parties: [
    { personId: 'leader', side: 'management' },
    { personId: 'amr', side: 'employees' },
    { personId: 'both', side: 'management' },
    { personId: 'both', side: 'employees' },
  ],
};
const contact = (more: object = {}) => ({
  heldAt: new Date('2026-11-24T09:00:00Z'),
  withManagement: ['leader'],
  withEmployees: ['amr'],
  ...more,
});

describe('a logged contact', () => {
  it('names each person once', () => {
    expect(checkContact(contact({ withManagement: ['leader', 'leader'] }), facts)).toEqual({
      withManagement: ['leader'],
      withEmployees: ['amr'],
    });
  });

  it('may be held this very moment, or the moment the request arrived', () => {
    for (const heldAt of [facts.now, facts.reachedProviderAt]) {
      expect(checkContact(contact({ heldAt }), facts)).not.toHaveProperty('key');
    }
  });

  it.each([
    ['contact-ahead', { heldAt: new Date(facts.now.getTime() + 1) }],
    ['contact-before-request', { heldAt: new Date(facts.reachedProviderAt.getTime() - 1) }],
    ['contact-with-nobody', { withManagement: [], withEmployees: [] }],
    ['contact-not-a-party', { withManagement: ['amr'] }],
    ['contact-not-a-party', { withManagement: ['leader', 'stranger'] }],
    ['contact-not-a-party', { withEmployees: ['stranger'] }],
    ['contact-not-a-party', { withEmployees: ['amr', 'stranger'] }],
    ['contact-on-both-sides', { withManagement: ['leader', 'both'], withEmployees: ['both'] }],
    ['contact-on-both-sides', { withManagement: ['both'], withEmployees: ['both'] }],
  ])('is refused: %s', (key, more) => {
    expect(checkContact(contact(more), facts)).toMatchObject({ key: `dialogue.${key}` });
  });

  it('reaches both sides only with somebody of each', () => {
    expect(reachesBothSides(contact())).toBe(true);
    expect(reachesBothSides(contact({ withEmployees: [] }))).toBe(false);
    expect(reachesBothSides(contact({ withManagement: [] }))).toBe(false);
  });
});
