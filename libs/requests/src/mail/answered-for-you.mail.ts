import { addressOf, defineMail } from '@samraad/platform';

export const answeredForYouMail = defineMail({
  key: 'requests.answered-for-you',
  summary: 'Til de andre parter, når en af dem har svaret den, der skal påtegne henvendelsen.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string }) => ({
    subject: `Spørgsmålet om »${v.title}« er besvaret`,
    heading: `${v.by} har svaret for jer alle på spørgsmålet før påtegningen.`,
    paragraphs: ['Du skal ikke gøre noget. I kan læse både spørgsmålet og svaret.'],
    action: { label: 'Læs svaret', path: addressOf('case.endorser-questions', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel', by: 'Jonas Lind' },
});
