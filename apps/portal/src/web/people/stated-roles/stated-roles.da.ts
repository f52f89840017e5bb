/** Words of the pages on which stated roles are judged. */
export const statedRolesWords = {
  title: 'Oplyste roller',
  waiting: (count: number) =>
    count === 1
      ? 'Én rolle venter på, at du siger god for den'
      : `${count} roller venter på, at du siger god for dem`,
  none: 'Ingen oplyste roller venter på dig',
  explanation:
    'En inviteret kollega har selv oplyst sin rolle. Indtil du har bekræftet den, står det ved navnet.',
  columns: { person: 'Navn', role: 'Rolle', where: 'Hvor', since: 'Oplyst', signed: 'Skrevet under i' },
  signed: (count: number) => (count === 0 ? 'ingen sager' : count === 1 ? 'én sag' : `${count} sager`),
  emptyHeading: 'Alt er set efter',
  emptyText: 'Når nogen oplyser en ny rolle, får du en mail og finder den her.',
  judgeTitle: (name: string) => `Er rollen rigtig? ${name}`,
  lead: (name: string, role: string, unit: string) => `${name} har oplyst at være ${role} i ${unit}.`,
  question: 'Er det rigtigt?',
  right: 'Ja, bekræft rollen',
  rightHint: 'Rollen står som alle andre roller fra nu af.',
  wrong: 'Nej, tilbagekald rollen',
  wrongHint: (signed: string) =>
    `Personen har ikke længere adgang i rollen. Underskrifter givet i den falder bort, hvis henvendelsen ikke har fået sit nummer; ellers bliver sagen mærket. Skrevet under i: ${signed}.`,
  submit: 'Gem svaret',
  cancel: 'Svar senere',
} as const;
