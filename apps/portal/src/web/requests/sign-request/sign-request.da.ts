/** Words of the page "sign request". */
export const signRequestWords = {
  hash: 'Kontrolkode',
  agree: 'Jeg har læst hele henvendelsen og er enig i den',
  agreeToAll: 'Jeg har læst hele henvendelsen, er enig i den og siger ja til at deltage i begge evalueringer',
  read: 'Læs, og skriv under',
  signatures: 'Underskrifter',
  case: 'Sagen',
  before: 'Før du skriver under',
  submit: 'Skriv under',
  decline: 'Jeg vil ikke skrive under',
  passOn: 'Send underskriften videre til en anden',
  change: 'Ret i henvendelsen',
  box: 'Underskrift',
  signFor: (side: string, places: readonly string[]) =>
    `Du skriver under for ${side} på ${places.join(' og ')}. Din underskrift gælder kun det, der står på denne side.`,
  signAsChair: (role: string, side: string, places: readonly string[]) =>
    `Du skriver under for ${side} på ${places.join(' og ')} som ${role}. Et udvalg skriver under ved sin formand og sin næstformand sammen. Din underskrift gælder kun det, der står på denne side.`,
  sameContent: 'Begge sider skriver under på det samme indhold.',
  readFirst: 'Læs det hele først. Du kan også sige nej eller sende underskriften videre.',
  youSigned: 'Du har skrevet under.',
  lastChanged: (day: string) => `Der blev sidst ændret noget ${day}.`,
} as const;
