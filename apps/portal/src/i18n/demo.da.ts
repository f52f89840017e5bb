import { defineTexts } from '@samraad/platform';

/** Words of the demo's own pages. */
export const demoDa = defineTexts({
  'demo.too-far': 'Uret kan højst spoles {years} år frem ad gangen.',
  'demo.people': 'Vælg en person',
  'demo.people-sub':
    'Du logger ind med ét klik og ser portalen, som personen ser den. Adgangskoden vises, så du også kan bruge den i API’et.',
  'demo.people-caption': 'Demoens personer',
  'demo.person': 'Person',
  'demo.role': 'Rolle',
  'demo.email': 'E-mailadresse',
  'demo.password': 'Adgangskode',
  'demo.be': 'Log ind',
  'demo.nobody': 'Der er ingen demopersoner',
  'demo.nobody-text': 'Demoens data er ikke indlæst i denne database.',
  'demo.clock': 'Demo-uret',
  'demo.clock-sub':
    'Tiden går kun frem. Alt, hvad der forfalder undervejs, bliver gjort på sit rette tidspunkt.',
  'demo.clock-now': 'Klokken er',
  'demo.clock-next': 'Det næste, der forfalder',
  'demo.clock-nothing': 'Intet forfalder i de næste tre år',
  'demo.clock-reached': 'Uret er nået til',
  'demo.clock-target': 'Det er på vej til',
  'demo.clock-share': 'Så langt er det',
  'demo.clock-percent': '{percent} procent af vejen',
  'demo.clock-look-again': 'Se, hvor langt uret er nået',
  'demo.day': 'En dag frem',
  'demo.week': 'En uge frem',
  'demo.to-next': 'Til det næste, der forfalder',
  'demo.to-date': 'Spol frem til en dato',
  'demo.date': 'Dato',
  'demo.date-hint': 'Uret stilles til klokken 8 den dag.',
  'demo.go': 'Spol frem',
  'demo.choose-move': 'Vælg, hvor langt uret skal frem.',
  'demo.mails': 'Postkassen',
  'demo.mails-sub': 'Alle mails, som demoen har sendt. Ingen af dem har forladt denne maskine.',
  'demo.search': 'Søg i emne, tekst og modtager',
  'demo.search-go': 'Søg',
  'demo.subject': 'Emne',
  'demo.to': 'Til',
  'demo.from': 'Fra',
  'demo.at': 'Sendt',
  'demo.no-mails': 'Ingen mails',
  'demo.no-mails-text': 'Der er endnu ikke sendt nogen, som passer til det, du ser efter.',
  'demo.all-mails': 'Alle mails',
  'demo.all-mails-show': 'Vis alle mails',
  'demo.mail-links': 'Links i mailen',
  'demo.open-link': 'Åbn {path}',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof demoDa> {}
}
