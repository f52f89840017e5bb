/** Words of the page shown when signing in through an issuer came to nothing. */
export const viaPageDa = {
  title: 'Du blev ikke logget ind',
  unknownTitle: (label: string) => `Samråd kender dig ikke fra ${label} endnu`,
  linkTitle: 'Din bruger blev ikke koblet',
  closedTitle: 'Brugeren er lukket',
  unknown: (label: string) =>
    `${label} siger god for dig, men det login er ikke koblet til en bruger i Samråd. Vi leder ikke efter dig på din e-mailadresse.`,
  haveUser:
    'Har du en bruger i Samråd, så log ind, som du plejer. Vælg så »Min side« og »Log ind via din arbejdsplads«.',
  haveNone: 'Har du ingen bruger, skal du inviteres. Hjælpesiden siger, hvem du kan spørge.',
  again: 'Prøv igen lidt senere, eller log ind med din e-mailadresse og adgangskode.',
  restart: 'Begynd forfra på siden, hvor du logger ind.',
  relink: 'Begynd forfra på »Min side«.',
  closed: 'En administrator kan åbne brugeren igen. Hjælpesiden siger, hvem du kan skrive til.',
  alreadyIn: (name: string) => `Du er logget ind som ${name} og kan bare gå videre.`,
  toSignIn: 'Log ind på en anden måde',
  toOwnLogins: 'Til dine andre logins',
  toFront: 'Gå videre',
  help: 'Hjælp og kontakt',
} as const;
