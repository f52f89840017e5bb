/** Words of the page for whoever has forgotten the password. */
export const forgottenPasswordDa = {
  signIn: 'Log ind',
  title: 'Glemt adgangskode',
  sub: 'Skriv den e-mailadresse, du logger ind med. Så sender vi dig et link, så du selv kan vælge en ny adgangskode.',
  email: 'E-mailadresse',
  submit: 'Send mig et link',
  sentTitle: 'Se i din mail',
  sent: [
    'Hører adressen til en bruger, har vi sendt et link til den. Åbn det inden for en time, og vælg en ny adgangskode.',
    'Kommer der ingen mail, så se i uønsket post, og se efter, om adressen var skrevet rigtigt. Kommer mails til adressen altid tilbage, har administratoren fået besked i stedet. Af hensyn til alle brugere siger vi ikke, om en adresse er kendt.',
    'Ingen fra Samråd beder dig om din adgangskode, hverken i en mail eller i telefonen.',
  ],
  instead: 'Har du ingen bruger endnu, så se, hvem du kan skrive til:',
  later: 'Hjælper det ikke, så se, hvem du kan skrive til:',
  help: 'Hjælp og kontakt',
  again: 'Prøv med en anden adresse',
} as const;
