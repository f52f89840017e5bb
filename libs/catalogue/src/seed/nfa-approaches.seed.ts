import type { ProviderApproachSeed } from './provider-seed';

/** NFA's approach to each of OK-18's themes (domain.md §8 [K]). */
export const nfaApproaches: readonly ProviderApproachSeed[] = [
  {
    provider: 'nfa',
    theme: 'organisational-change',
    title: 'Få alle berørte med',
    text: 'En flytning eller sammenlægning kan være klog og alligevel slide på folk. NFA hjælper jer med at inddrage alle, den rammer, så det giver mening for dem. Klar besked tidligt dæmper uroen. Og det, I ved om jeres egen hverdag, bliver brugt i planen.',
    suits: 'skal flytte, lægge sammen eller omstrukturere og vil have alle med fra begyndelsen',
  },
  {
    provider: 'nfa',
    theme: 'professional-change',
    title: 'Pas på samarbejdet, når faget flytter sig',
    text: 'Nyt udstyr, nye forløb eller en ny arbejdsdeling ændrer, hvem der har brug for hinanden. NFA samler faggrupper og ledelse om konkrete eksempler fra jeres opgaver. I ser på tilliden og samarbejdet mellem jer, fordi det er dem, der bærer en forandring igennem.',
    suits: 'får nye arbejdsgange, hvor flere faggrupper skal finde ud af det sammen',
  },
  {
    provider: 'nfa',
    theme: 'violence-threats',
    title: 'Kend jeres rolle før, under og efter',
    text: 'I begynder med at blive enige om, hvad I kalder vold, trusler og chikane hos jer. Derefter gennemgår I, hvordan forebyggelsen er organiseret, og om stedet er sikkert nok. Til sidst ved både ledere og medarbejdere, hvad de skal gøre i en situation, og når den er overstået.',
    suits: 'mangler fælles ord og en klar fordeling af opgaverne, når det bliver farligt',
  },
  {
    provider: 'nfa',
    theme: 'culture-collaboration-bullying',
    title: 'Byg relationer, der kan bære',
    text: 'Gode forhold til kolleger og leder gør en travl dag lettere og opgaven bedre løst. Konflikter og mobning gør det modsatte, også for dem, der ser til. NFA viser, hvad forskningen siger om tillid i og mellem teams, og hjælper jer med at vælge, hvad I vil styrke.',
    suits: 'vil styrke tilliden i teamet, til naboerne og mellem ledelse og medarbejdere',
  },
];
