/** Words of signing out from a page that is too old for it to be sure. */
export const signOutDa = {
  out: 'Du er logget ud',
  outText: 'Du er ikke længere logget ind på denne enhed. Du kan lukke vinduet.',
  signIn: 'Log ind igen',
  ask: 'Vil du logge ud?',
  askText: (name: string) =>
    `Du er stadig logget ind som ${name}. Siden, du kom fra, var for gammel, så vi spørger, før vi logger dig ud.`,
  yes: 'Log ud',
  no: 'Bliv logget ind',
} as const;
