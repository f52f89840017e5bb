import { addressOf, defineMail } from '@samraad/platform';
import { attestPlace } from './attest-place';

const sample = { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' };
const place = ({ caseId }: { caseId: string }) => addressOf('case.end-early', { caseId });

export const earlyEndProposedMail = defineMail({
  key: 'delivery.early-end-proposed',
  summary: 'Til de andre, når en af de tre foreslår at slutte et forløb før tid.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Forslag om at slutte »${v.title}« før tid`,
    heading: 'En af jer foreslår, at forløbet slutter før tid',
    paragraphs: [
      'Forløbet slutter, når ledelsessiden, medarbejdersiden og udbyderen har sagt ja til den samme begrundelse og det samme beløb.',
      'Er I ikke enige, så sig nej og skriv hvorfor. Så går forløbet videre som aftalt.',
    ],
    action: { label: 'Se forslaget', path: place(v) },
  }),
  sample,
});

export const earlyEndOffMail = defineMail({
  key: 'delivery.early-end-off',
  summary: 'Til de andre, når et forslag om at slutte før tid er afvist eller taget tilbage.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; takenBack: boolean }) => ({
    subject: `»${v.title}« går videre som aftalt`,
    heading: v.takenBack
      ? 'Forslaget om at slutte før tid er taget tilbage'
      : 'En af jer har sagt nej til at slutte før tid',
    paragraphs: [
      'Forløbet går videre, som det er aftalt i kontrakten.',
      ...(v.takenBack ? [] : ['Begrundelsen står på siden.']),
    ],
    action: { label: 'Se, hvad der blev svaret', path: place(v) },
  }),
  sample: { ...sample, takenBack: false },
});

export const mayObjectToEndMail = defineMail({
  key: 'delivery.may-object-to-end',
  summary: 'Til de tilsluttede arbejdspladser, når forløbet er sluttet før tid, og noget var holdt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; due: string }) => ({
    subject: `»${v.title}« er sluttet før tid: har I indvendinger?`,
    heading:
      'Begge sider på den koordinerende arbejdsplads og udbyderen er enige om at slutte før tid og om, hvad der er leveret.',
    paragraphs: [
      'Er I enige, behøver I ikke gøre noget. Er I ikke, kan I gøre indsigelse og skrive hvorfor.',
    ],
    deadline: v.due,
    action: { label: 'Se, hvad der er attesteret', path: attestPlace({ ...v, part: null }) },
  }),
  sample: { ...sample, due: 'fredag den 27. november kl. 23.59' },
});

export const earlyEndedMail = defineMail({
  key: 'delivery.early-ended',
  summary: 'Til parterne og udbyderen, når alle tre har sagt ja til at slutte før tid.',
  compose: (v: {
    title: string;
    caseId: string;
    amount: string;
    released: string | null;
    closed: boolean;
  }) => ({
    subject: `»${v.title}« er sluttet før tid`,
    heading: v.closed
      ? 'I er enige om at slutte, før noget er holdt'
      : `I er enige om at slutte før tid: udbyderen får ${v.amount}`,
    paragraphs: [
      ...(v.released === null ? [] : [`${v.released} går tilbage til udbyderens ramme.`]),
      v.closed
        ? 'Sagen er lukket.'
        : 'Er der noget at betale, sender udbyderen regning for det. I bliver spurgt, hvordan det gik, som efter ethvert forløb.',
    ],
    action: { label: 'Se, hvad I er enige om', path: place(v) },
  }),
  sample: { ...sample, amount: '15.000 kr.', released: '30.000 kr.' as string | null, closed: false },
});
