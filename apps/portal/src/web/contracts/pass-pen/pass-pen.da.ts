/** Words of who has a contract's draft. */
export const passPenWords = {
  heading: 'Hvem skriver nu',
  parties: 'arbejdspladsen',
  has: (holder: string) => `${holder} har udkastet og kan rette i det.`,
  readAlong: 'De andre læser med.',
  given: (by: string, when: string) => `Givet videre af ${by} ${when}.`,
  taken: (by: string, when: string) => `Taget tilbage af ${by} ${when}.`,
  clock: 'Fristen for at sende kontrakten er hele tiden udbyderens.',
  give: (to: string) => `Giv udkastet videre til ${to}`,
  take: 'Tag udkastet',
  takeBack: 'Tag udkastet tilbage',
  write: 'Skriv i udkastet',
  lastWritten: (by: string, of: string, when: string) => `Sidst skrevet af ${by}, ${of}, ${when}`,
} as const;
