/** Words of the page on which provider and parties agree on a new day for what is late. */
export const newDayWords = {
  title: 'Aftal en ny dag',
  sub: 'Dagen er et løfte, ikke en ny frist: overskridelsen bliver stående.',
  standing: (day: string, by: string, reason: string) =>
    `I har aftalt ${day}. Foreslået af ${by}: »${reason}«`,
  standingHeading: 'Det er aftalt',
  openHeading: 'Et forslag venter på svar',
  open: (by: string, day: string) => `${by} foreslår ${day}.`,
  yes: 'Ja, det er en aftale',
  no: 'Nej',
  answer: 'Svar',
  withdraw: 'Træk forslaget tilbage',
  proposeHeading: 'Foreslå en dag',
  day: 'Hvilken dag?',
  dayHint: 'En arbejdsdag efter i dag.',
  reason: 'Hvorfor den dag?',
  reasonHint: 'Den anden part læser det, før de svarer.',
  submit: 'Foreslå dagen',
  nothingLate: 'Der er ikke noget, der er for sent lige nu, så der er ingen dag at aftale.',
  waits: 'Svar på forslaget, før I foreslår en anden dag.',
  party: { management: 'Ledelsessiden', employees: 'Medarbejdersiden' },
} as const;
