/** Words of the page "not for this". */
export const notForThisWords = {
  crisisTitle: 'I har brug for en anden slags hjælp',
  crisisDanger: 'Er nogen i fare, så ring 112.',
  crisisScheme: 'Brug regionens krisepsykologordning. Din leder eller HR kender nummeret.',
  crisisTalk: 'Tal med din arbejdsmiljørepræsentant om, hvad der skal ske de næste dage.',
  personalTitle: 'Tilbuddet er for arbejdspladsen, ikke for en enkelt person',
  personalHr: 'Tal med HR om ordninger for støtte til ledere og medarbejdere.',
  personalUnion: 'Tal med din tillidsrepræsentant eller din fagforening.',
  personalDoctor: 'Har du det dårligt, så tal med egen læge.',
  keptForLater:
    'Kladden er gemt. Den venter her, hvis I også vil arbejde med arbejdspladsens psykiske arbejdsmiljø som helhed.',
  change: 'Ret svaret',
  backToDraft: 'Tilbage til kladden',
  unknownTitle: 'Find ud af, om der er et påbud',
  blockedTitle: 'I kan ikke gå videre, før påbuddet er efterkommet',
  askLeader: 'Spørg jeres leder eller arbejdsmiljøorganisationen.',
  digitalPost: 'Arbejdstilsynets påbud ligger i virksomhedens digitale post.',
  comply: 'Efterkom påbuddet, og meld det til Arbejdstilsynet.',
  comeBack: 'Kom tilbage hertil, og skriv, hvilken dag påbuddet blev efterkommet.',
  keptDraft: 'Kladden er gemt og bliver liggende. I kan skrive videre på de andre dele imens.',
  changeOrder: 'Ret svaret om påbud',
} as const;
