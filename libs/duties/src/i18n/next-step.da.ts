import { defineTexts } from '@samraad/platform';

/** What the next step of a case is, asked where nothing has been done or agreed for a while. */
export const nextStepDa = defineTexts({
  'duties.next-step-not-asked': 'Sagen spørger ikke efter det næste skridt lige nu.',
  'duties.next-step-day-missing': 'Skriv den dag, det næste skridt sker.',
  'duties.next-step-day-behind': 'Dagen skal ligge ude i fremtiden.',
  'duties.next-step-day-far':
    'Dagen ligger for langt ude. Vælg en dag inden for {most} dage og inden for aftaleperioden.',
  'next-step.day': 'Det næste skridt sker på en dag',
  'next-step.waits': 'Vi venter på de andre',
  'next-step.stuck': 'Vi kommer ikke videre',
  'audit.duties.next-step-said': 'Der blev svaret på, hvad det næste skridt er',
  'audit.duties.got-going': 'De centrale parter har talt med dem, sagen er gået i stå hos',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof nextStepDa> {}
}
