import { addressOf, defineMail } from '@samraad/platform';

interface Withdrawn {
  readonly title: string;
  readonly caseId: string;
  readonly by: string;
  /** As it was given, to those who asked together; null for its provider. */
  readonly reason: string | null;
  /** It had its number, so deadlines may have run and money been held. */
  readonly sent: boolean;
}

export const requestWithdrawnMail = defineMail({
  key: 'requests.request-withdrawn',
  summary: 'Til begge sider og udbyderen, når en henvendelse bliver trukket tilbage.',
  toOthers: true,
  compose: (v: Withdrawn) => ({
    subject: `»${v.title}« er trukket tilbage`,
    heading: `${v.by} har trukket henvendelsen tilbage.`,
    paragraphs: [
      ...(v.reason === null ? [] : [`Grunden: ${v.reason}`]),
      v.sent
        ? 'De frister, der løb, er lukket. Var der holdt penge til sagen, er de gået tilbage til udbyderens ramme.'
        : 'Den nåede ikke at blive sendt. Underskrifter, der er givet, gælder ikke, og ingen skal skrive under mere.',
      'Intet er slettet, og sagen kan stadig læses.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    reason: 'Vi venter til efter flytningen.',
    sent: true,
  } as Withdrawn,
});
