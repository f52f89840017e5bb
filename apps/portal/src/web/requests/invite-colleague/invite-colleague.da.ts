/** Words of the pages that invite a colleague to a draft. */
export const inviteColleagueWords = {
  title: 'Inviter en kollega',
  lead: 'Skriv, hvem der mangler: den anden side, en kollega eller det tredje medlem af jeres TRIO.',
  points: [
    'Den inviterede får en mail med et link og svarer selv, om det er deres rolle.',
    'Er rollen ikke kendt i forvejen, står der »oplyst af personen selv« ved navnet, og begge sider skriver under på, at den er rigtig.',
    'Indtil den inviterede har sagt ja, kan de ikke se henvendelsen.',
  ],
  back: 'Kladden',
  unit: 'Hvor arbejder kollegaen?',
  role: 'Hvilken rolle har kollegaen?',
  name: 'Navn',
  email: 'E-mail på arbejdet',
  submit: 'Send invitationen',
  cancel: 'Fortryd',
  listHeading: 'Inviteret til kladden',
  columns: { name: 'Navn', role: 'Rolle', state: 'Svar', act: 'Træk tilbage' },
  states: {
    asked: 'venter på svar',
    accepted: 'er med',
    declined: 'har sagt nej',
    withdrawn: 'trukket tilbage',
  },
  since: (by: string, day: string) => `${by}, ${day}`,
  withdraw: 'Træk tilbage',
  nobodyHeading: 'Ingen er inviteret endnu',
  nobodyText: 'Når du har sendt en invitation, kan alle på kladden se her, om der er svaret.',
  withdrawTitle: (name: string) => `Træk invitationen til ${name} tilbage?`,
  withdrawText:
    'Linket i mailen kan ikke bruges til at komme med i henvendelsen længere. Du kan invitere igen.',
} as const;
