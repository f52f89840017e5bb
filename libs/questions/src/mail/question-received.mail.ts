import { addressOf, defineMail } from '@samraad/platform';

/** A question without a word of it. */
export interface QuestionVars {
  readonly questionId: string;
  readonly workplace: string;
}

export const sampleQuestion: QuestionVars = { questionId: 'eksempel', workplace: 'Akutmodtagelsen' };

/** Where it is read. */
export const questionLink = (label: string, { questionId }: Pick<QuestionVars, 'questionId'>) => ({
  label,
  path: addressOf('question', { questionId }),
});

interface ReceivedVars extends QuestionVars {
  /** Whoever asked has written on. */
  readonly again: boolean;
}

export const questionReceivedMail = defineMail<ReceivedVars>({
  key: 'questions.received',
  summary:
    'Til udbyderens koordinatorer og dem, der har svaret før, når en arbejdsplads stiller et spørgsmål eller skriver videre. Spørgsmålet selv er ikke med.',
  toOthers: true,
  compose: ({ again, ...vars }) => ({
    subject: again ? `${vars.workplace} har skrevet videre` : `Nyt spørgsmål fra ${vars.workplace}`,
    heading: again
      ? `${vars.workplace} har skrevet videre i et spørgsmål til jer.`
      : `${vars.workplace} har stillet jer et spørgsmål, før de sender en henvendelse.`,
    paragraphs: [
      'I kan svare på spørgsmålets side. Et spørgsmål er ikke en henvendelse, så ingen frist er begyndt.',
    ],
    action: questionLink('Læs spørgsmålet og svar', vars),
  }),
  sample: { ...sampleQuestion, again: false },
});
