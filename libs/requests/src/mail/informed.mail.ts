import { addressOf, defineMail } from '@samraad/platform';

const kinds = { advice: 'rådgivning', inspiration: 'inspiration' } as const;

export const informedMail = defineMail({
  key: 'requests.informed',
  summary:
    'Til dem, de lokale parter har valgt at orientere: kun at henvendelsen er sendt, ikke hvad der står i den.',
  compose: (v: { unit: string; provider: string; kind: 'advice' | 'inspiration' }) => ({
    subject: `Til orientering: ${v.unit} har bedt om ${kinds[v.kind]} om det psykiske arbejdsmiljø`,
    heading: `Ledelse og medarbejdere i ${v.unit} har sammen sendt en henvendelse til ${v.provider}.`,
    paragraphs: [
      'De lokale parter skal orientere MED- og arbejdsmiljøorganisationen. Indholdet er mellem parterne og udbyderen. Du skal ikke gøre noget.',
    ],
    action: { label: 'Se, hvor langt den er', path: addressOf('told') },
    reason: 'de lokale parter har valgt at orientere dig',
  }),
  sample: { unit: 'Akutmodtagelsen', provider: 'Joblife', kind: 'advice' },
});

/** The notice as it is sent, for the page that shows it before it is. */
export const informedNotice = informedMail.compose;
