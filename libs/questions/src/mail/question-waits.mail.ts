import { defineMail, formatDay } from '@samraad/platform';
import { questionLink, type QuestionVars, sampleQuestion } from './question-received.mail';

interface WaitsVars extends QuestionVars {
  readonly since: Date;
}

export const questionWaitsMail = defineMail<WaitsVars>({
  key: 'questions.waits',
  summary:
    'Til udbyderens koordinatorer og dem, der har svaret før, når et spørgsmål har ventet i svarfristen.',
  compose: ({ since, ...vars }) => ({
    subject: `Et spørgsmål fra ${vars.workplace} venter på svar`,
    heading: `${vars.workplace} har ventet på jeres svar siden ${formatDay(since)}.`,
    paragraphs: [
      'Også et kort svar hjælper dem med at vælge. Det er ingen frist, og I får kun denne ene påmindelse.',
    ],
    action: questionLink('Læs spørgsmålet og svar', vars),
  }),
  sample: { ...sampleQuestion, since: new Date('2026-11-16T09:00:00Z') },
});
