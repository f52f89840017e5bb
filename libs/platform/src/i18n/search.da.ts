/** What people write before a case's number. */
export const numberWords = [
  'nr',
  'no',
  'nummer',
  'sag',
  'sagen',
  'sagsnr',
  'sagsnummer',
  'henvendelse',
] as const;
