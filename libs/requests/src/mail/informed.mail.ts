import { defineMail } from '@samraad/platform';

export const informedMail = defineMail({
  key: 'requests.informed',
  summary:
    'Til dem, de lokale parter har valgt at orientere: kun at henvendelsen er sendt, ikke hvad der står i den.',
  compose: (v: { unit: string; provider: string }) => ({
    subject: `Til orientering: ${v.unit} har søgt rådgivning om arbejdsmiljøet`,
    heading: `Ledelse og medarbejdere i ${v.unit} har sammen sendt en henvendelse til ${v.provider}.`,
    paragraphs: [
      'Du får denne besked, fordi de lokale parter skal orientere MED- og arbejdsmiljøorganisationen. Indholdet er mellem parterne og udbyderen. Du skal ikke gøre noget.',
    ],
  }),
  sample: { unit: 'Akutmodtagelsen', provider: 'Joblife' },
});
