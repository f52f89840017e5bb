import { readdressCalendar } from './readdress-calendar';
import { writeCalendar } from './write-calendar';

const sentFrom = (baseUrl: string, organizer: { name: string; address: string }) =>
  writeCalendar(
    [1, 2].map((nth) => ({
      ...{ uid: `${nth}@samraad`, sequence: 0, summary: 'Samråd: Møde', location: null, cancelled: false },
      ...{ startsAt: new Date('2026-12-01T09:00:00Z'), endsAt: new Date('2026-12-01T10:00:00Z') },
      description: `Se ${baseUrl}/sager; æ, ø og å`,
      url: `${baseUrl}/sager/0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11/forloeb`,
    })),
    {
      stamp: new Date('2026-11-20T09:00:00Z'),
      message: { organizer, attendee: { name: 'Lise Holm', address: 'lise@region.example' } },
    },
  );

it('gives a calendar other links and another sender, to the byte as if it had been written there', () => {
  const here = ['http://localhost:3000', { name: 'Samråd', address: 'samraad@samraad.example' }] as const;
  const there = [
    'https://proeve.example:4443',
    { name: 'Prøven, og dens meget lange navn på afsenderen', address: 'proeve@andre.example' },
  ] as const;
  const moved = readdressCalendar(sentFrom(...here), [`${here[0]}/`, `${there[0]}/`], there[1]);
  expect(moved).toBe(sentFrom(...there));
});
