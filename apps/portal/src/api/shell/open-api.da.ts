/** What the OpenAPI document says of itself and of problems. */
export const openApiWords = {
  title: 'Samråd',
  description: 'Henvendelser, kontrakter og effekt i parternes fælles tilbud. Penge er øre som tekst.',
  license: 'Ikke frigivet',
  problemTitle: 'Det kan ikke lade sig gøre',
  problemDetail: 'Noget i det indsendte kan ikke bruges. Ret felterne og send igen.',
} as const;
