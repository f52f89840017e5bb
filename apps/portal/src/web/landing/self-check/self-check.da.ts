import { defineTexts } from '@samraad/platform';

/** Words of "Kan vi bruge tilbuddet?". */
export const selfCheckDa = defineTexts({
  'self-check.front': 'Forside',
  'self-check.title': 'Kan vi bruge tilbuddet?',
  'self-check.sub': 'Svar på et par spørgsmål. Vi gemmer ikke jeres svar.',
  'self-check.submit': 'Se svaret',
  'self-check.agree': 'Er I enige om at søge?',
  'self-check.agree.hint':
    'Både lederen og en arbejdsmiljø- eller tillidsrepræsentant skal ville det. Et MED-udvalg, helt op til Hovedudvalget, kan også søge gennem sin formand og næstformand.',
  'self-check.agree.both': 'Ja, begge sider er med',
  'self-check.agree.not_yet': 'Vi har ikke talt sammen om det endnu',
  'self-check.agree.one_side': 'Nej, kun den ene side vil',
  'self-check.purpose': 'Hvad har I brug for hjælp til?',
  'self-check.purpose.workplace': 'Noget fælles på arbejdspladsen, som vi vil gøre bedre',
  'self-check.purpose.workplace.hint': 'For eksempel en forandring, vold og trusler, samarbejde eller kultur',
  'self-check.purpose.crisis': 'Krisehjælp efter en voldsom hændelse',
  'self-check.purpose.personal': 'Støtte til en enkelt leder eller medarbejder',
  'self-check.order': 'Har I et påbud fra Arbejdstilsynet?',
  'self-check.order.hint':
    'Strakspåbud og kompetencepåbud tæller også. En vejledning og et aftaleforløb er ikke et påbud.',
  'self-check.order.none': 'Nej',
  'self-check.order.same_matter': 'Ja, om det samme, og det er ikke efterkommet endnu',
  'self-check.order.other_matter': 'Ja, men om noget andet',
  'self-check.order.complied': 'Vi har haft et om det samme, og det er efterkommet',
  'self-check.order.complied_other': 'Vi har haft et om noget andet, og det er efterkommet',
  'self-check.order.unknown': 'Det ved vi ikke',
  'self-check.process': 'Er I i et aftaleforløb med Arbejdstilsynet?',
  'self-check.process.none': 'Nej',
  'self-check.process.suspicion': 'Ja, ved mistanke',
  'self-check.process.spread': 'Ja, med spredning til flere enheder',
  'self-check.process.unknown': 'Det ved vi ikke',
  'self-check.yes': 'Ja, det ser ud til, at I kan bruge tilbuddet',
  'self-check.wait': 'Ikke helt endnu',
  'self-check.no': 'Nej, men der er hjælp et andet sted',
  'self-check.yes.next':
    'Næste skridt er et udkast, som I skriver sammen. Det er en betingelse, at I deltager i to korte evalueringer: lige efter forløbet og igen nogle måneder senere.',
  'self-check.wait.next':
    'Her er det, der skal på plads først. I må gerne begynde på udkastet imens. Husk, at det er en betingelse, at I deltager i to korte evalueringer bagefter.',
  'self-check.no.next':
    'Tilbuddet er til fælles arbejde med det psykiske arbejdsmiljø. Det, I beskriver, hører til andre steder.',
  'self-check.eyebrow': 'Svaret på jeres spørgsmål',
  'self-check.start': 'Log ind og begynd',
  'self-check.providers': 'Se udbyderne',
  'self-check.how': 'Læs, hvordan det foregår',
  'self-check.reasons.yes': 'Det er i orden',
  'self-check.reasons.wait': 'Det skal på plads',
  'self-check.reasons.no': 'Her kan I få hjælp',
  'self-check.again': 'Svar igen',
  'self-check.point.agree.both': 'I er enige. Det er det vigtigste: begge sider skriver under på det samme.',
  'self-check.point.agree.not_yet':
    'Tal sammen først. Lederen og en arbejdsmiljø- eller tillidsrepræsentant skal begge skrive under, men én af jer kan godt begynde på et udkast og dele det.',
  'self-check.point.agree.one_side':
    'Det kræver, at begge sider vil. Tag emnet op i MED-udvalget eller arbejdsmiljøgruppen, og brug for eksempel udkastet til at vise, hvad I mener.',
  'self-check.point.purpose.workplace':
    'I vil gøre noget bedre i fællesskab. Det er præcis det, tilbuddet er til.',
  'self-check.point.purpose.crisis':
    'Krisehjælp kan ikke vente på et forløb. Er nogen i fare, så ring 112. Ellers tal med jeres nærmeste leder nu, og brug regionens krisepsykologer. Egen læge og lægevagten kan også hjælpe.',
  'self-check.point.purpose.personal':
    'Personlig støtte ligger uden for tilbuddet. Tal med HR, jeres tillids- eller arbejdsmiljørepræsentant, egen læge eller fagforeningen. Mange regioner har også en aftale om psykologhjælp.',
  'self-check.point.order.allowed': 'Intet påbud står i vejen.',
  'self-check.point.order.flagged':
    'Et påbud om noget andet står ikke i vejen. I skal bare fortælle om det i henvendelsen.',
  'self-check.point.order.complied':
    'Et påbud, der er efterkommet, står ikke i vejen. Find datoen frem. I bliver spurgt om den.',
  'self-check.point.order.blocked':
    'Tilbuddet kan ikke bruges til at følge op på et påbud. Når det er efterkommet, er I velkomne igen. Et udkast bliver gemt så længe. Arbejdsmiljørådgivere uden for tilbuddet kan hjælpe jer med selve påbuddet.',
  'self-check.point.order.not-in-round':
    'I denne runde kan tilbuddet ikke bruges i en sag, hvor der har været et påbud om det samme.',
  'self-check.point.order.held':
    'Find ud af, om der er et påbud. Spørg jeres leder eller arbejdsmiljøgruppen. I skal kunne svare, før I skriver under.',
  'self-check.point.process.none': 'Der er intet aftaleforløb at tage hensyn til.',
  'self-check.point.process.suspicion':
    'Et aftaleforløb er ikke et påbud, så I kan godt søge. Fortæl udbyderen om Arbejdstilsynets frist, når I aftaler forløbet, så det passer med den.',
  'self-check.point.process.spread':
    'Spørg Danske Regioner eller Forhandlingsfællesskabet, før I søger. Om tilbuddet kan bruges i et aftaleforløb med spredning, er deres afgørelse, og portalen spørger dem ikke for jer.',
  'self-check.point.process.unknown':
    'Find ud af, om I er i et aftaleforløb. Det står ikke nødvendigvis i vejen, men udbyderen har brug for at vide det.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof selfCheckDa> {}
}
