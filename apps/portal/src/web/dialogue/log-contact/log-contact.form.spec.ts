import { parseForm } from '../../shell';
import { contactForm, instantOf } from './log-contact.form';

const leader = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const amr = '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const form = contactForm({ management: [leader], employees: [amr] });
const good = {
  kind: 'call',
  'heldOn-day': '24',
  'heldOn-month': '11',
  'heldOn-year': '2026',
  heldAt: '14.30',
  withManagement: leader,
};

describe('the form of a contact', () => {
  it('reads a contact, also with one side only', () => {
    expect(parseForm(form, good)).toMatchObject({
      ok: true,
      data: {
        kind: 'call',
        heldOn: '2026-11-24',
        heldAt: '14:30',
        withManagement: [leader],
        withEmployees: [],
      },
    });
  });

  it.each([
    ['kind', 'message'],
    ['heldAt', '25'],
    ['heldOn-day', '31'],
    ['withManagement', amr],
    ['withEmployees', 'x'],
  ])('refuses %s = %s at its field', (name, value) => {
    const parsed = parseForm(form, { ...good, [name]: value });
    expect(parsed.errors.map((error) => error.field)).toEqual([name.replace('-day', '')]);
  });

  it('takes the time as Copenhagen’s, and knows the hour that does not exist', () => {
    expect(instantOf('2026-11-24', '14:30')).toEqual(new Date('2026-11-24T13:30:00Z'));
    expect(instantOf('2026-07-01', '14:30')).toEqual(new Date('2026-07-01T12:30:00Z'));
    expect(instantOf('2026-03-29', '02:30')).toBeNull();
  });
});
