/** What every page of a file that is entered in the background says of how far it is. */
export const fileImportWords = {
  eyebrow: 'Filen lige nu',
  waiting: 'Filen bliver lagt ind lige nu',
  waitingWhy: 'Det tager som regel under et minut. Du kan roligt gå fra siden.',
  refresh: 'Se, hvor langt den er',
  stopped: 'Filen blev ikke lagt ind',
} as const;
