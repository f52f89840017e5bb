import { defineMail } from '@samraad/platform';
import { questionLink } from './question-received.mail';

interface AnsweredVars {
  readonly questionId: string;
  readonly provider: string;
}

export const questionAnsweredMail = defineMail<AnsweredVars>({
  key: 'questions.answered',
  summary: 'Til den, der stillede et spørgsmål, når udbyderen svarer. Svaret selv er ikke med.',
  toOthers: true,
  compose: (vars) => ({
    subject: `${vars.provider} har svaret på dit spørgsmål`,
    heading: `${vars.provider} har svaret på dit spørgsmål.`,
    paragraphs: [
      'Svaret ligger i samtalen, hvor du også kan skrive videre, afslutte spørgsmålet eller begynde en henvendelse.',
    ],
    action: questionLink('Læs svaret', vars),
  }),
  sample: { questionId: 'eksempel', provider: 'Joblife' },
});
