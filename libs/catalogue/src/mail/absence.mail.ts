import { addressOf, defineMail, formatDayYear } from '@samraad/platform';

/** A provider has told when it is away. */
export interface AbsenceVars {
  readonly provider: string;
  readonly key: string;
  readonly kind: 'closed' | 'full';
  /** Days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly stopsFrom: string | null;
}

export const absenceToldMail = defineMail<AbsenceVars>({
  key: 'catalogue.absence-told',
  summary:
    'Til de centrale parter og udbyderens andre koordinatorer, når den melder lukket eller fuldt optaget.',
  toOthers: true,
  compose: ({ provider, key, kind, from, to, stopsFrom }) => ({
    subject: `${provider} har meldt ${kind === 'closed' ? 'lukket' : 'fuldt optaget'}`,
    heading: `${provider} ${kind === 'closed' ? 'holder lukket' : 'er fuldt optaget'} fra ${formatDayYear(from)} til og med ${formatDayYear(to)}.`,
    paragraphs: [
      stopsFrom === null
        ? 'Der kan stadig sendes henvendelser imens.'
        : `Der kan ikke sendes nye henvendelser fra ${formatDayYear(stopsFrom)} og perioden ud. Den, der har valgt udbyderen og ikke er nået at sende, får besked på dagen.`,
      'Frister i sager, der er i gang, løber som før.',
    ],
    action: { label: 'Se udbyderens side', path: addressOf('provider', { key }) },
  }),
  sample: {
    provider: 'RUC',
    key: 'ruc',
    kind: 'closed',
    from: '2026-12-21',
    to: '2027-01-03',
    stopsFrom: '2026-12-14',
  },
});
