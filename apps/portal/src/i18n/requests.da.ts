import { defineTexts } from '@samraad/platform';

/** Words of the request's pages and of whose turn it is. */
export const requestPagesDa = defineTexts({
  'requests.both-sides-words': 'begge sider',
  'requests.turn.awaiting_endorsement': 'Den centrale koordinator skal give en påtegning.',
  'requests.turn.returned': 'Henvendelsen er sendt retur, og I skal se på den igen.',
});

/** Headings of the answers, as pages show them. */
export const answerWords = {
  title: 'Titel',
  kind: 'Rådgivning eller inspiration',
  level: 'Niveau',
  themes: 'Temaer',
  themeJustification: 'Hvorfor emnet hører til',
  focusTopic: 'Emne i regionens fælles indsats',
  purpose: 'Hvad hjælpen skal bruges til',
  coreTask: 'Jeres kerneopgave',
  wanted: 'Det ønsker og forventer I',
  existing: 'Det gør I allerede',
  followUp: 'Sådan følger I op lokalt',
  followUpTalk: 'Opfølgningssamtale med udbyderen',
  baseline: 'Sådan står det til nu',
  baselineWords: 'Udgangspunktet med jeres egne ord',
  informed: 'Får besked om, at henvendelsen er sendt',
  informedOutside: 'Er orienteret uden for portalen',
} as const;

export const choiceWords = {
  kind: {
    advice: 'Rådgivning: et forløb med flere møder',
    inspiration: 'Inspiration: et oplæg eller en workshop',
  },
  level: {
    operational: 'I hverdagen: hos dem, der løser opgaven',
    strategic: 'Strategisk: i et MED-udvalg, en ledelse eller en støttefunktion',
  },
  purpose: {
    workplace: 'Arbejdspladsens psykiske arbejdsmiljø som helhed',
    crisis: 'Krisehjælp efter en voldsom hændelse',
    personal: 'Personlig støtte til en leder eller en medarbejder',
  },
} as const;

/** The four baseline statements: 1 is far from it, 5 is just so. */
export const baselineWords = {
  workload: 'Vi kan nå opgaverne på en ordentlig måde',
  cooperation: 'Vi arbejder godt sammen',
  influence: 'Vi har indflydelse på, hvordan arbejdet bliver gjort',
  safety: 'Vi kan trygt sige til, når noget er svært',
} as const;

export const orderWords = {
  none: { label: 'Nej, der er intet påbud', hint: 'I kan gå videre.' },
  same_matter: {
    label: 'Ja, et påbud om det samme, som I søger hjælp til',
    hint: 'I kan ikke gå videre, før påbuddet er efterkommet. Kladden bliver gemt imens.',
  },
  other_matter: {
    label: 'Ja, men påbuddet handler om noget andet',
    hint: 'I kan gå videre. Det kommer til at stå i henvendelsen.',
  },
  complied: {
    label: 'Der har været et påbud om det samme, og det er efterkommet',
    hint: 'I kan gå videre. Skriv, hvilken dag det blev efterkommet.',
  },
  complied_other: {
    label: 'Der har været et påbud om noget andet, og det er efterkommet',
    hint: 'I kan gå videre. Skriv, hvilken dag det blev efterkommet.',
  },
  unknown: {
    label: 'Det ved jeg ikke',
    hint: 'I kan skrive videre, men ikke bede om underskrifter, før I ved det.',
  },
} as const;

/** What an order can be about: Arbejdstilsynet's own topics of the psychosocial work environment, by their numbers. */
export const topicWords = {
  '061': 'Stor arbejdsmængde og tidspres',
  '062': 'Uklare og modstridende krav',
  '063': 'Høje følelsesmæssige krav',
  '064': 'Krænkende handlinger, herunder mobning og seksuel chikane',
  '065': 'Vold og traumatiske hændelser',
  other: 'Noget andet end det psykiske arbejdsmiljø',
} as const;

export const topicQuestion = {
  label: 'Hvad handler påbuddet om?',
  hint: 'Svar kun, hvis der er eller har været et påbud. Ordene er Arbejdstilsynets egne emner og står i påbuddet. Sæt flere krydser, hvis det handler om mere end ét.',
  missing: 'Sæt kryds ved det, påbuddet handler om.',
} as const;

/** Under a round where the same matter is closed for good (OK-15). */
export const orderNotInRound =
  'I denne runde kan tilbuddet ikke bruges, når der har været et påbud om det samme. Skriv alligevel dagen, så det er på plads.';

export const sideWords = { management: 'Ledelse', employees: 'Medarbejdere' } as const;

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof requestPagesDa> {}
}
