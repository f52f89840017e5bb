/** Words of the list of mails that did not get through. */
export const mailPageWords = {
  mail: 'Mail',
  to: 'Til',
  why: 'Hvorfor',
  day: 'Dag',
  status: 'Status',
  attempts: 'Forsøg',
  errorCode: 'Fejlkode',
  written: 'Skrevet',
} as const;
