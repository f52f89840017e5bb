/** Words of the page "close unit". */
export const closeUnitWords = {
  title: 'Luk enheden',
  from: 'Fra hvilken dag',
  fromHint: 'I dag eller senere.',
  below: 'Luk også alt, hvad der hører under den',
  belowLabel: 'Det, der hører under',
  stops:
    'Enheden kan ikke starte nye henvendelser fra den dag, og kladder derfra kan ikke sendes til underskrift.',
  goesOn: (count: number) =>
    count === 0 ? 'Der er ingen sager i gang.' : `Sager i gang fortsætter som før: ${count} lige nu.`,
  roles: 'Rollerne bliver stående, så de, der har sager, kan gøre dem færdige.',
  undo: 'Du kan åbne den igen.',
  cancel: 'Fortryd',
} as const;
