import { addressOf, defineMail, formatDay } from '@samraad/platform';

const inGroups = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ');

/** The receipt itself is fetched, not attached: it holds the request's words, and a mail holds none (ADR 11). */
export const requestSentMail = defineMail({
  key: 'requests.request-sent',
  summary: 'Til begge sider, når henvendelsen er komplet, har fået nummer og er sendt til udbyderen.',
  compose: (v: {
    title: string;
    caseId: string;
    number: number;
    provider: string;
    dialogueBy: string;
    /** Of the text that all have signed. */
    hash: string;
  }) => ({
    subject: `»${v.title}« er sendt til ${v.provider}`,
    heading: `Jeres henvendelse har nummer ${v.number} i køen og er sendt til ${v.provider}.`,
    paragraphs: [
      `${v.provider} skal tage kontakt til jer senest ${formatDay(v.dialogueBy)}. På sagen kan I se, hvordan fristen er regnet ud.`,
      `I har alle skrevet under på den samme tekst. Dens kontrolkode er ${inGroups(v.hash)}. Gem mailen: koden og nummeret står også på kvitteringen, og enhver kan kontrollere koden.`,
    ],
    action: {
      label: 'Se kvitteringen, og hent den som PDF',
      path: addressOf('case.receipt', { caseId: v.caseId }),
    },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    number: 41,
    provider: 'Joblife',
    dialogueBy: '2026-11-27',
    hash: '3f2a91c477d0be12'.repeat(4),
  },
});
