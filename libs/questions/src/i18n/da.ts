import { defineTexts } from '@samraad/platform';

/** Words of questions: refusals, states, and what the audit says. */
export const questionsDa = defineTexts({
  'questions.only-people': 'Det kan kun en person gøre, som er logget ind.',
  'questions.only-asker': 'Det kan kun den, der stillede spørgsmålet.',
  'questions.not-workplace': 'Du kan kun spørge for en arbejdsplads, hvor du har en rolle.',
  'questions.no-round': 'Ingen runde er i gang, så der er ingen udbydere at spørge.',
  'questions.no-provider': 'Vælg mindst én udbyder.',
  'questions.provider-gone': '{name} er ikke længere med i runden og kan ikke spørges.',
  'questions.provider-unknown': 'En af de valgte udbydere er ikke med i runden.',
  'questions.theme-unknown': 'Runden har ikke det tema.',
  'questions.subject-missing': 'Skriv, hvad spørgsmålet handler om.',
  'questions.subject-too-long': 'Emnet er for langt. Skriv højst {longest} tegn.',
  'questions.body-missing': 'Skriv en tekst.',
  'questions.body-too-long': 'Teksten er for lang. Skriv højst {longest} tegn.',
  'questions.closed': 'Spørgsmålet er afsluttet. Det, der er skrevet, kan stadig læses.',
  'questions.moved': 'Samtalen er fulgt med over på sagen. Skriv videre dér.',
  'questions.reads-along': 'Du læser med. Den, der stillede spørgsmålet, og udbyderen skriver.',
  'questions.asker-gone':
    'Den, der spurgte, har ikke længere en rolle på arbejdspladsen, så ingen ville læse et svar.',
  'questions.already-attached': 'Spørgsmålet er allerede knyttet til en kladde.',

  'question-state.open': 'Venter på svar',
  'question-state.answered': 'Besvaret',
  'question-state.closed': 'Afsluttet',
  'question-state.moved': 'Fulgt med på sagen',

  'audit.questions.asked': 'En udbyder blev spurgt før en henvendelse',
  'audit.questions.written': 'Der blev skrevet i et spørgsmål til en udbyder',
  'audit.questions.closed': 'Et spørgsmål til en udbyder blev afsluttet',
  'audit.questions.attached': 'Et spørgsmål til en udbyder blev knyttet til en kladde',
  'audit.questions.moved': 'Et spørgsmål, stillet før henvendelsen, fulgte med på sagen',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof questionsDa> {}
}
