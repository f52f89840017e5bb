import type { Accord, ComparedField, OpeningField } from '@samraad/requests';

/** Each question of an opening: as it is asked, and in short beside its answer. */
export const openingQuestions: Readonly<
  Record<OpeningField, { readonly asked: string; readonly short: string }>
> = {
  theme: { asked: 'Hvad er det vigtigste tema?', short: 'Vigtigste tema' },
  kind: { asked: 'Hvilken slags hjælp?', short: 'Slags hjælp' },
  noticed: { asked: 'Hvem mærker det mest?', short: 'Hvem mærker det mest' },
  weight: { asked: 'Hvor meget fylder det i hverdagen?', short: 'Hvor meget fylder det' },
  start: { asked: 'Hvornår vil I gerne i gang?', short: 'I gang' },
  change: { asked: 'Hvad skal være anderledes om et år?', short: 'Anderledes om et år' },
  tried: { asked: 'Hvad har I allerede prøvet?', short: 'Allerede prøvet' },
};

/** What the sides agree or differ on, in the sentence that says it. */
export const comparedNames: Readonly<Record<ComparedField, string>> = {
  theme: 'tema',
  kind: 'slags hjælp',
  noticed: 'hvem der mærker det',
  weight: 'omfang',
  start: 'tid',
};

export const accordWords: Readonly<Record<Accord, string>> = {
  agree: 'Enige',
  partly: 'Delvist',
  differ: 'Forskelligt',
};

/** What all pages of the openings say. */
export const openingsWords = {
  title: 'Jeres to åbninger',
  draft: 'Kladden',
  case: 'Sagen',
  management: 'Ledelse',
  employees: 'Medarbejdere',
  theOther: { management: 'ledelsen', employees: 'medarbejderne' },
  you: 'dig',
  nobody: 'ingen endnu',
  unanswered: 'Ikke besvaret',
  onlyThese: (names: string) =>
    `Kun ${names} kan læse åbningerne. De følger ikke med henvendelsen. Udbyderen, den centrale koordinator og de centrale parter ser dem aldrig.`,
} as const;
