/** Words of the page of those who are told that a request was made. */
export const toldWords = {
  title: 'Orienteringer',
  sub: 'Henvendelser, du er orienteret om. Du kan se, hvor langt de er, og hvornår udbyderen senest skal gøre det næste, men ikke, hvad der står i dem.',
  columns: {
    request: 'Henvendelse',
    provider: 'Udbyder',
    stage: 'Hvor langt',
    due: 'Udbyderens næste frist',
    told: 'Orienteret',
  },
  noClock: 'ingen',
  noProvider: 'vælges på ny',
  empty: {
    heading: 'Du er ikke orienteret om nogen henvendelser',
    text: 'Nævner en arbejdsplads dig i sin henvendelse, står den her, når den er sendt.',
  },
} as const;
