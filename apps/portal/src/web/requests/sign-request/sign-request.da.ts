/** Words of the page "sign request". */
export const signRequestWords = {
  hash: 'Kontrolkode',
  agree: 'Jeg har læst hele henvendelsen og er enig i den',
} as const;
