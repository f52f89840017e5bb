import { addressOf, defineMail } from '@samraad/platform';

export const processDecidedMail = defineMail({
  key: 'requests.process-decided',
  summary:
    'Til begge sider, når de centrale parter har svaret, om tilbuddet kan bruges ved et aftaleforløb med spredning.',
  toOthers: true,
  compose: (v: { caseId: string; title: string; allowed: boolean }) => ({
    subject: v.allowed
      ? `»${v.title}« kan gå videre`
      : `»${v.title}« kan ikke gå videre, så længe aftaleforløbet kører`,
    heading: v.allowed
      ? 'De centrale parter har svaret, at I kan bruge tilbuddet ved siden af aftaleforløbet.'
      : 'De centrale parter har svaret, at tilbuddet ikke kan bruges, så længe aftaleforløbet med spredning kører.',
    paragraphs: v.allowed
      ? ['Begrundelsen står på sagen. Er alt andet på plads, er henvendelsen sendt til udbyderen nu.']
      : [
          'Begrundelsen står på sagen. I beholder jeres underskrifter og jeres nummer, hvis I har et.',
          'Er aftaleforløbet slut, så skriv det på sagen, og så går den videre af sig selv. Ellers kan I trække henvendelsen tilbage.',
        ],
    action: { label: 'Se svaret', path: addressOf('case.processes', { caseId: v.caseId }) },
  }),
  sample: { caseId: 'eksempel', title: 'Travlhed i modtagelsen', allowed: false },
});
