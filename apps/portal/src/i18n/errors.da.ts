import { defineTexts } from '@samraad/platform';

/** Words of error pages and problems. */
export const errorsDa = defineTexts({
  'portal.csrf': 'Siden har været åben for længe, eller du er logget ud. Intet er sendt.',
  'portal.bad-address': 'Adressen kan ikke læses. Et link er måske knækket over på midten.',
  'portal.wrong-content-type': 'Indholdet blev sendt i et format, som vi ikke kan læse.',
  'portal.bad-idempotency-key': 'Idempotency-Key skal være 1–200 tegn uden mellemrum.',
  'portal.sign-in-failed': 'E-mailadressen og adgangskoden passer ikke sammen. Prøv igen.',
  'portal.unavailable': 'Samråd er ikke klar lige nu. Prøv igen om lidt.',
  'portal.bad-bearer': 'Dit token er ukendt eller udløbet. Hent et nyt med POST /api/v1/auth/token.',

  'error.title.400': 'Det kan vi ikke læse',
  'error.title.401': 'Log ind',
  'error.title.seen': 'Det kan du ikke, mens du ser portalen som en anden',
  'error.title.403': 'Det har du ikke adgang til',
  'error.title.404': 'Vi kan ikke finde siden',
  'error.title.409': 'Noget er ændret imens',
  'error.title.not-now': 'Det kan ikke gøres nu',
  'error.title.413': 'Der er sendt for meget på én gang',
  'error.title.415': 'Det kan vi ikke læse',
  'error.title.422': 'Det kan ikke lade sig gøre',
  'error.title.429': 'Vent et øjeblik',
  'error.title.500': 'Der skete en fejl hos os',
  'error.title.503': 'Samråd er ikke klar lige nu',
  'error.title.csrf': 'Siden er for gammel til at blive sendt',

  'error.news': 'Det seneste i sagen, {when} kl. {time}: {what}.',
  'error.gone-on.title': 'Sagen er gået videre uden jer',
  'error.gone-on.declined':
    '{case}: I sagde nej til sagen. Den ligger ikke længere hos jer, og I kan ikke læse den.',
  'error.gone-on.changed':
    '{case}: Parterne er blevet enige om at skifte udbyder. Sagen ligger ikke længere hos jer, og I kan ikke læse den.',
  'error.gone-on.left':
    '{case}: Parterne har valgt en anden udbyder. Sagen ligger ikke længere hos jer, og I kan ikke læse den.',
  'error.do.400': 'Gå tilbage, skriv feltet igen, og send på ny.',
  'error.do.seen': 'Tryk på »Afslut« øverst, når du er færdig med at se.',
  'error.do.403': 'Mener du, at din rolle burde give adgang, så se under Hjælp, hvem du kan spørge.',
  'error.do.404': 'Se efter, om adressen er skrevet helt af. Et gammelt link kan være lukket.',
  'error.do.409': 'Åbn siden igen, se hvad der er ændret, og skriv dit ind på ny.',
  'error.do.413':
    'Del det op, eller skriv det kortere. Tekst på en side kan fylde cirka 250.000 tegn, og en fil 20 MB.',
  'error.do.415': 'Gå tilbage til siden, og send formularen derfra.',
  'error.do.422': 'Gå tilbage, og ret det, der står i vejen.',
  'error.do.429': 'Vent et minut, og prøv igen.',
  'error.do.500':
    'Prøv igen om lidt. Bliver det ved, så skriv til os, og oplys koden herunder. Adressen står under Hjælp.',
  'error.do.503': 'Prøv igen om et par minutter.',
  'error.do.csrf': 'Gå tilbage, hent siden igen, log ind hvis du bliver bedt om det, og send én gang til.',

  'error.case': 'Til sagen',
  'error.bin': 'Se kladden i papirkurven',
  'error.home': 'Til forsiden',
  'error.back': 'Tilbage',
  'error.reopen': 'Åbn siden igen',
  'error.sign-in': 'Log ind',
  'error.help': 'Hjælp og kontakt',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof errorsDa> {}
}
