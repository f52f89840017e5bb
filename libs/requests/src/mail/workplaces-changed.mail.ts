import { addressOf, defineMail } from '@samraad/platform';

interface Changed {
  readonly title: string;
  readonly caseId: string;
  readonly by: string;
  readonly asked: readonly string[];
  readonly joined: readonly string[];
  readonly gone: readonly string[];
  /** Who coordinates from now on; null when it is the same as before. */
  readonly coordinator: string | null;
  /** Why somebody was taken out; null where nobody has said so. */
  readonly reason: string | null;
}

const listed = (before: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${before}: ${names.join(', ')}.`];

export const workplacesChangedMail = defineMail({
  key: 'requests.workplaces-changed',
  summary:
    'Til de andre, der søger sammen, når arbejdspladser bliver spurgt, siger ja, går ud eller koordinerer.',
  toOthers: true,
  compose: (v: Changed) => ({
    subject: `»${v.title}«: det er ændret, hvem der søger sammen`,
    heading: `${v.by} har ændret, hvem der søger sammen.`,
    paragraphs: [
      ...listed('Spurgt, om de vil være med', v.asked),
      ...listed('Med fra nu af', v.joined),
      ...listed('Ikke længere med', v.gone),
      ...(v.reason === null ? [] : [`Grunden: ${v.reason}`]),
      ...(v.coordinator === null ? [] : [`Koordinerer fra nu af: ${v.coordinator}.`]),
    ],
    action: { label: 'Se dine sager', path: addressOf('cases') },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    asked: ['Medicinsk afdeling'],
    joined: [],
    gone: [],
    coordinator: null,
    reason: null,
  } as Changed,
});
