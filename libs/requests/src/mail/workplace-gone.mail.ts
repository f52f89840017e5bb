import { addressOf, defineMail, formatList } from '@samraad/platform';

interface Gone {
  readonly title: string;
  readonly by: string;
  readonly units: readonly string[];
  /** Null where nobody has said why. */
  readonly reason: string | null;
}

export const workplaceGoneMail = defineMail({
  key: 'requests.workplace-gone',
  summary: 'Til dem, hvis arbejdsplads ikke længere er med i en henvendelse.',
  toOthers: true,
  compose: ({ title, by, units, reason }: Gone) => ({
    subject: `»${title}«: I er ikke længere med`,
    heading: `${formatList(units)} er ikke længere med i henvendelsen. Det gjorde ${by}.`,
    paragraphs: [
      ...(reason === null ? [] : [`Grunden: ${reason}`]),
      'Underskrifter for jeres arbejdsplads gælder ikke længere, og I kan ikke læse henvendelsen mere. Skriv til de andre arbejdspladser, hvis I vil være med igen.',
    ],
    action: { label: 'Se dine sager', path: addressOf('cases') },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    by: 'Mette Holm',
    units: ['Medicinsk afdeling'],
    reason: 'Medicinsk afdeling venter til efter flytningen.',
  } as Gone,
});
