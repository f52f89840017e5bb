/** Words of the page on which an invited colleague answers. */
export const colleagueInvitationWords = {
  title: (unit: string) => `Invitation til en henvendelse fra ${unit}`,
  lead: (inviter: string, role: string, unit: string) => `${inviter} inviterer dig som ${role} i ${unit}.`,
  question: 'Er det din rolle, og vil du være med?',
  yes: (role: string) => `Ja, jeg er ${role}`,
  yesHint:
    'Du kan læse og skrive med på henvendelsen. Ved dit navn står, at du selv har oplyst rollen, indtil regionens rolleansvarlige har bekræftet den.',
  no: 'Nej',
  noHint: 'Du får ikke henvendelsen at se. Den, der inviterede dig, får besked.',
  serious:
    'Sig kun ja til en rolle, du har. De, der skriver under sammen med dig, skriver under på, at den er rigtig.',
  submit: 'Svar',
  cancel: 'Svar senere',
  over: {
    accepted: 'Du har sagt ja til invitationen.',
    declined: 'Du har sagt nej til invitationen. Bed om en ny, hvis du har ombestemt dig.',
    withdrawn: 'Invitationen er trukket tilbage. Spørg den, der inviterede dig, hvis du ikke ved hvorfor.',
  },
  toDraft: 'Åbn kladden',
} as const;
