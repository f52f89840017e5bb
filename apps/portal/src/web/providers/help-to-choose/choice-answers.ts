import { type ChoiceAnswers, type ChoiceQuestion, choiceQuestions } from '@samraad/catalogue';
import type { Theme } from '@samraad/scheme';
import { type ChoiceField, Fields } from '../../../views';
import { helpToChooseWords as words } from './help-to-choose.da';

/** Names in the address. */
const names = { theme: 'tema', first: 'foerst', who: 'hvem', soon: 'hvornaar' } as const;

/** The answers in the address; what no question knows is left out. */
export function readAnswers(
  query: Readonly<Record<string, unknown>>,
  themes: readonly Theme[],
): ChoiceAnswers {
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === query[name]);
  const theme = one(
    names.theme,
    themes.map(({ key }) => key),
  );
  const [first, who, soon] = [
    one(names.first, choiceQuestions.first),
    one(names.who, choiceQuestions.who),
    one(names.soon, choiceQuestions.soon),
  ];
  return { ...(theme && { theme }), ...(first && { first }), ...(who && { who }), ...(soon && { soon }) };
}

/** The questions, with what is answered. */
export function answerFields(answers: ChoiceAnswers, themes: readonly Theme[]): ChoiceField[] {
  const typed = Object.fromEntries(
    Object.entries(names).map(([key, name]) => [name, answers[key as ChoiceQuestion] ?? '']),
  );
  const fields = new Fields(typed, []);
  const open = { value: '', label: words.open };
  const themeItems = themes.map(({ key, name }) => ({ value: key, label: name }));
  const rest = (Object.keys(choiceQuestions) as (keyof typeof choiceQuestions)[]).map((key) =>
    fields.radios({
      name: names[key],
      label: words.questions[key],
      items: [
        ...choiceQuestions[key].map((value) => ({ value, label: words.answers[value] ?? value })),
        open,
      ],
    }),
  );
  return [
    fields.radios({ name: names.theme, label: words.questions.theme, items: [...themeItems, open] }),
    ...rest,
  ];
}
