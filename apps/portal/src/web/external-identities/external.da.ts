/** Words of the pages that tell which logins elsewhere lead to an account. */
export const externalDa = {
  title: 'Log ind via din arbejdsplads',
  none: (label: string) =>
    `Kobl din bruger til ${label}, så kan du logge ind dér i stedet for med en adgangskode.`,
  some: (label: string) => `Du kan logge ind via ${label}. Din e-mailadresse og adgangskode virker stadig.`,
  nowhere:
    'Samråd er ikke sat op til at bruge logins fra andre steder. Du logger ind med e-mailadresse og adgangskode.',
  how: 'Du bliver sendt hen for at logge ind og kommer tilbage hertil. Samråd får at vide, at det er dig, men hverken din adgangskode eller din e-mailadresse.',
  ownSession: 'Logger du ud af Samråd, er du stadig logget ind dér. Luk browseren på en delt computer.',
  linked: 'Koblet',
  lastUsed: 'Brugt sidst',
  never: 'Aldrig',
  account: 'Bruger',
  subject: 'Kaldes dér',
  link: (label: string) => `Kobl til ${label}`,
  unlink: 'Fjern koblingen',
  unlinkAt: (label: string) => `Fjern koblingen til ${label}`,
  backToOwn: 'Min side',
  ofPerson: (name: string) => `Hvor ${name} kan logge ind fra`,
  ofPersonSub: (count: number) =>
    count === 0
      ? 'Ingen af personens brugere er koblet til et login et andet sted.'
      : 'Fjerner du en kobling, får personen en mail og kan selv koble igen. Kun personens egne brugere kan vælges.',
  emptyHeading: 'Ingen koblinger',
  emptyText: 'Personen kobler selv sin bruger på »Min side«.',
  closedAccount: (email: string) => `${email} (lukket)`,
  moveTo: (email: string) => `Flyt til ${email}`,
  administration: 'Administration',
} as const;
