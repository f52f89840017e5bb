import { addressOf, defineMail, formatDay } from '@samraad/platform';

interface Vars {
  readonly title: string;
  readonly caseId: string;
  /** Null while another question of the same endorsement waits. */
  readonly lastDay: string | null;
}

export const endorserAnsweredMail = defineMail<Vars>({
  key: 'requests.endorser-answered',
  summary: 'Til den, der skal påtegne henvendelsen, når parterne har svaret på spørgsmålet.',
  compose: (v) => ({
    subject: `Svar på dit spørgsmål om »${v.title}«`,
    heading: 'De lokale parter har svaret på spørgsmålet.',
    paragraphs: [
      v.lastDay === null
        ? 'Fristen venter stadig, fordi et andet spørgsmål mangler et svar.'
        : 'Fristen løber igen med de dage, der var tilbage.',
    ],
    ...(v.lastDay !== null && { deadline: formatDay(v.lastDay) }),
    action: { label: 'Læs svaret, og påtegn', path: addressOf('case.endorse', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel', lastDay: '2026-12-02' },
});
