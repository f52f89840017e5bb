import { addressOf, defineMail } from '@samraad/platform';

interface PenMoved {
  readonly title: string;
  readonly caseId: string;
  /** Who moved it. */
  readonly by: 'provider' | 'parties';
}

const sample: PenMoved = { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', by: 'provider' };
const who = { provider: 'Udbyderen', parties: 'Arbejdspladsen' } as const;

export const penGivenMail = defineMail({
  key: 'contracts.pen-given',
  summary: 'Til dem, der får udkastet til en kontrakt givet videre.',
  toOthers: true,
  compose: ({ title, caseId, by }: PenMoved) => ({
    subject: `Udkastet til kontrakten for »${title}« er hos jer`,
    heading: `${who[by]} har givet jer udkastet til kontrakten.`,
    paragraphs: [
      'Læs det, ret det, I vil have anderledes, og giv det videre igen. De andre kan læse med, men skriver ikke, mens I har det.',
      'Udbyderens frist for at sende en færdig kontrakt løber videre, så vent ikke for længe.',
    ],
    action: { label: 'Åbn udkastet', path: addressOf('case.contract', { caseId }) },
  }),
  sample,
});

export const penTakenMail = defineMail({
  key: 'contracts.pen-taken',
  summary: 'Til dem, der havde udkastet til en kontrakt, når de andre tager det tilbage.',
  toOthers: true,
  compose: ({ title, caseId, by }: PenMoved) => ({
    subject: `Udkastet til kontrakten for »${title}« er taget tilbage`,
    heading: `${who[by]} har taget udkastet til kontrakten tilbage.`,
    paragraphs: ['Det, I har gemt, står der stadig. I kan tage udkastet tilbage igen fra kontrakten.'],
    action: { label: 'Åbn kontrakten', path: addressOf('case.contract', { caseId }) },
  }),
  sample,
});
