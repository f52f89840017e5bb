/** Words of the page where somebody asks for a link to sign in with. */
export const signInLinkDa = {
  signIn: 'Log ind',
  title: 'Log ind med et link',
  sub: 'Skriv din e-mailadresse. Så sender vi dig et link, du kan logge ind med uden adgangskode.',
  email: 'E-mailadresse',
  submit: 'Send mig et link',
  sentTitle: 'Se i din mail',
  sent: [
    'Hører adressen til en bruger, har vi sendt et link til den. Åbn det inden for et kvarter. Det virker én gang.',
    'Kommer der ingen mail, så se i uønsket post, og se efter, om adressen var skrevet rigtigt. Af hensyn til alle brugere siger vi ikke, om en adresse er kendt.',
  ],
  who: 'Links i mails er for dem på arbejdspladserne. Er du hos en udbyder, central part eller administrator, skal du bruge din adgangskode.',
  password: 'Log ind med adgangskode',
  again: 'Prøv med en anden adresse',
} as const;
