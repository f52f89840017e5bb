import type { ProviderApproachSeed } from './provider-seed';

/** RUC's approach to each of OK-18's themes (domain.md §8 [K]). */
export const rucApproaches: readonly ProviderApproachSeed[] = [
  {
    provider: 'ruc',
    theme: 'organisational-change',
    title: 'Find en ny rytme',
    text: 'Når alt skal gå hurtigere, forsvinder de faste vaner, der får dagen til at hænge sammen. RUC ser på tiden: Hvor kommer opgaver i vejen for hinanden, og hvor er timingen skæv? I finder en stabilitet, I kan arbejde i, og aftaler, hvem der tager hvilke opgaver og hvornår.',
    suits: 'oplever, at forandringer har brudt hverdagens rytme og skabt tidspres',
  },
  {
    provider: 'ruc',
    theme: 'professional-change',
    title: 'Gør den enkeltes erfaring til fælles viden',
    text: 'Nye systemer, standarder og krav kan gøre selv dygtige folk usikre, især når de kommer hurtigt. RUC undersøger, hvordan I lærer af hinanden, og hvornår besked når frem. I indretter arbejdet, så der er plads til at dele erfaringer i og mellem faggrupper.',
    suits: 'har fået meget nyt på kort tid og savner plads til at lære det sammen',
  },
  {
    provider: 'ruc',
    theme: 'violence-threats',
    title: 'Stå stærkt i faget og sammen',
    text: 'RUC ser vold som en konflikt, der er løbet løbsk, og begynder derfor med relationerne. Klare roller, sparring og supervision gør det lettere at gribe ind tidligt. I taler også om de ønsker fra patienter, borgere og pårørende, som I ikke kan opfylde, og hvordan I siger det.',
    suits: 'vil forebygge gennem faglig støtte til hinanden og bedre håndtering af svære møder',
  },
  {
    provider: 'ruc',
    theme: 'culture-collaboration-bullying',
    title: 'Plads til den enkelte og til os',
    text: 'Kultur er det, I gør hver dag: hvordan I mødes, holder pause og fejrer noget. RUC hjælper jer med at se på de vaner og ændre dem med vilje. Målet er, at I når at tale med de kolleger, I har brug for, og at alle får noget at sige.',
    suits: 'vil arbejde med møder, pauser og vaner for at få et mere respektfuldt samarbejde',
  },
];
