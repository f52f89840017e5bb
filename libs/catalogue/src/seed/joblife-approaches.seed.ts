import type { ProviderApproachSeed } from './provider-seed';

/** Joblife's approach to each of OK-18's themes (domain.md §8 [K]). */
export const joblifeApproaches: readonly ProviderApproachSeed[] = [
  {
    provider: 'joblife',
    theme: 'organisational-change',
    title: 'Styrk fællesskabets mentale sundhed',
    text: 'Joblife vil ikke hærde den enkelte til at holde til mere. De arbejder med det, I har sammen: støtte, overblik og et arbejdspres, I kan styre. I får redskaber til at opdage belastninger tidligt og til at passe på hinanden, mens det hele flytter sig.',
    suits: 'har mange forandringer og højt tempo og vil forebygge, at nogen knækker',
  },
  {
    provider: 'joblife',
    theme: 'professional-change',
    title: 'Hold øje med kerneopgaven',
    text: 'Når rutiner skifter, hjælper det at spørge, hvad opgaven nu egentlig er. Joblife giver jer overblik over nye roller og over, hvad I skal kunne. Leder, team og repræsentanter sætter mål i fællesskab og lærer af hinanden på tværs af fag og alder.',
    suits: 'skal løse nye opgaver eller skifte afdeling og vil have et fælles billede af målet',
  },
  {
    provider: 'joblife',
    theme: 'violence-threats',
    title: 'Løs det sammen',
    text: 'Ingen skal stå alene med vold eller trusler. I lærer at se, når en situation er ved at spidse til, og at få den ned igen. I får også enkle måder at tale episoder igennem på, så én kollegas oplevelse bliver til noget, alle kan bruge.',
    suits: 'vil have enkle redskaber til at dæmpe konflikter og støtte hinanden bagefter',
  },
  {
    provider: 'joblife',
    theme: 'culture-collaboration-bullying',
    title: 'Find tilbage til hinanden',
    text: 'Er en konflikt blevet personlig, skal hjælpen passe præcis til den. Joblife kommer udefra og leder den svære samtale, så I igen kan mødes. Hele gruppen er med, for et dårligt forhold mellem to påvirker alle.',
    suits: 'sidder fast i konflikter eller mobning og har brug for en, der ikke er part i sagen',
  },
];
