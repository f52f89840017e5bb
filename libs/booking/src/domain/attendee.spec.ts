import { checkAttendees } from './attendee';

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
