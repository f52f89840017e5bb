/** Words that every paper says alike: who signed, and what it is checked by. */
export const paperWords = {
  signatures: 'Underskrifter',
  signatureColumns: ['For', 'Navn', 'Rolle', 'Tidspunkt'],
  notByAll: 'Endnu ikke skrevet under af alle.',
  missing: 'Det her mangler:',
  missingOne: (side: string, name: string) => `${side}: ${name}`,
  check: 'Kontrol',
  number: 'Kontrolnummer',
  hash: 'Kontrolkode',
  explained: (whose: string, address: string) =>
    `Kontrolkoden er regnet ud af ${whose}. Om papiret er ægte, kan enhver se på ${address} med kontrolnummeret, koden eller selve filen.`,
} as const;
