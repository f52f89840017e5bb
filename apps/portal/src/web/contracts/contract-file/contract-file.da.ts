/** Words of a contract of the parties' own as a file. */
export const contractFileWords = {
  title: 'Jeres egen kontrakt som fil',
  lead: 'Har I en kontrakt i forvejen, kan I vedhæfte den som PDF. Opgaven, prisen og planen skal stadig stå i felterne: det er dem, portalen regner med.',
  none: 'Der er ikke vedhæftet nogen fil.',
  now: 'Vedhæftet nu',
  file: 'Fil (PDF)',
  fileHint: (megabytes: number) => `Højst ${megabytes} MB. En fil, der er der i forvejen, bliver skiftet ud.`,
  choose: 'Vælg en fil.',
  off: 'Portalen kan ikke gemme filer. Spørg dem, der driver den.',
  save: 'Vedhæft filen',
  remove: 'Tag filen ud',
  open: 'Åbn filen',
  openUnscanned: 'Åbn filen (ikke scannet for virus)',
  signed: 'Alle skriver under på filen sammen med resten. Kontrolkoden er regnet ud af filens indhold også.',
  readers: 'Filen kan læses af dem, der kan læse kontrakten. Hvem der har åbnet den, bliver ikke gemt.',
  attach: 'Vedhæft jeres egen kontrakt',
  change: 'Skift bilaget, eller tag det ud',
} as const;
