import { createTransport } from 'nodemailer';
import { messageIdOf, toMessage } from './letter';

const from = { name: 'Samråd, drift', address: 'samraad@samraad.example' };
const letter = {
  to: "o'brien@hospital.example",
  subject: 'Ro på',
  text: 'x',
  html: '<p>x</p>',
  messageId: messageIdOf('7', from),
  calendar: null,
  at: new Date('2026-11-20T13:10:00Z'),
};
// The bytes that go over the wire.
const composer = createTransport({ streamTransport: true, buffer: true });
const headerOf = async (to: string, name: string) => {
  const { message } = await composer.sendMail(toMessage({ ...letter, to }, from));
  return new RegExp(`^${name}: (.*)$`, 'm').exec(String(message))?.[1]?.trim();
};

describe('a letter', () => {
  it('goes to one address, whatever list its text could be read as', async () => {
    expect(await headerOf(letter.to, 'To')).toBe("o'brien@hospital.example");
    // An address kept from before addresses were read in one place.
    expect(await headerOf('sara,friis@x.example', 'To')).not.toMatch(/(^|[\s,<])friis@x\.example/);
  });

  it.each([
    ['REQUEST', 'moede.ics'],
    ['CANCEL', 'moede.ics'],
    ['PUBLISH', 'plan.ics'],
  ])('says of its calendar what the calendar says itself: %s', (method, filename) => {
    const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nEND:VCALENDAR`;
    expect(toMessage({ ...letter, calendar }, from).icalEvent).toMatchObject({ method, filename });
  });

  it('is from the sender of the configuration, whose name may hold a comma', async () => {
    expect(await headerOf(letter.to, 'From')).toMatch(/^=\?UTF-8\?.*\?= <samraad@samraad\.example>$/);
    expect(letter.messageId).toBe('<7@samraad.example>');
  });
});
