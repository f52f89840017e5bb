import { askedWith, checkAttendees, placeOf } from './attendee';

const facts = {
  parties: [
    { personId: 'leader', side: 'management' },
    { personId: 'amr', side: 'employees' },
    { personId: 'both', side: 'management' },
    { personId: 'both', side: 'employees' },
  ],
  atProvider: ['per'],
} as const;
const meant = { consultants: ['per'], required: ['leader', 'amr'], optional: [] };

describe('whom a meeting is for', () => {
  it('is somebody of the provider and of each side, each once', () => {
    expect(checkAttendees({ ...meant, optional: ['amr'] }, facts)).toEqual([
      { personId: 'per', side: 'provider', required: true },
      { personId: 'leader', side: 'management', required: true },
      { personId: 'amr', side: 'employees', required: true },
    ]);
  });

  it.each([
    ['consultant-missing', { consultants: [] }],
    ['consultant-unknown', { consultants: ['leader'] }],
    ['attendee-no-party', { optional: ['stranger'] }],
    ['attendee-on-both-sides', { optional: ['both'] }],
    ['side-missing', { required: ['leader'], optional: ['amr'] }],
    ['side-missing', { required: ['amr'] }],
  ])('%s', (key, more) => {
    expect(checkAttendees({ ...meant, ...more }, facts)).toMatchObject({ key: `booking.${key}` });
  });
});

describe('whose place somebody answers in', () => {
  const gone = { personId: 'gone', side: 'employees', required: true } as const;
  const leader = { personId: 'leader', side: 'management', required: true } as const;
  const asked = [{ personId: 'per', side: 'provider', required: true }, leader, gone] as const;
  const amr = { personId: 'amr', side: 'employees' } as const;

  it('is their own, or that of the one of their side who has left', () => {
    expect(placeOf(leader, asked, facts.parties)).toBe(leader);
    expect(placeOf(amr, asked, facts.parties)).toBe(gone);
    expect(askedWith(amr, asked, facts.parties).at(-1)).toEqual({ ...amr, required: true });
  });

  it('is nobody’s while the one asked is there, nor of the other side, nor at the provider', () => {
    expect(placeOf({ personId: 'new', side: 'management' }, asked, facts.parties)).toBeNull();
    expect(placeOf({ personId: 'ann', side: 'provider' }, asked, facts.parties)).toBeNull();
    expect(askedWith({ personId: 'new', side: 'management' }, asked, facts.parties)).toEqual(asked);
  });
});
