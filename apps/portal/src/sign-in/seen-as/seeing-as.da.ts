/** What stands where a private text was, and who may be seen no longer. */
export const seeingAsDa = { hidden: 'Skjult: privat tekst' } as const;
