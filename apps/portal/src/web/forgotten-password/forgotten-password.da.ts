/** Words of the page for whoever has forgotten the password. */
export const forgottenPasswordDa = {
  signIn: 'Log ind',
  title: 'Glemt adgangskode',
  sub: 'Skriv den e-mailadresse, du logger ind med. Så beder vi den administrator, der holder styr på brugerne, om at hjælpe dig. Du kan ikke selv vælge en ny adgangskode endnu.',
  email: 'E-mailadresse',
  submit: 'Bed om hjælp',
  sentTitle: 'Vi har sendt det videre',
  sent: [
    'Hører adressen til en bruger, har administratoren nu fået besked, og du får selv en mail om det. Administratoren tager fat i dig og hjælper dig med en ny adgangskode.',
    'Kommer der ingen mail, så se efter, om adressen var skrevet rigtigt. Af hensyn til alle brugere siger vi ikke, om en adresse er kendt.',
    'Ingen fra Samråd beder dig om din adgangskode, hverken i en mail eller i telefonen.',
  ],
  instead: 'Har du ingen bruger endnu, så se, hvem du kan skrive til:',
  later: 'Har du ikke hørt noget efter et par dage, så se, hvem du kan skrive til:',
  help: 'Hjælp og kontakt',
  again: 'Prøv med en anden adresse',
} as const;
