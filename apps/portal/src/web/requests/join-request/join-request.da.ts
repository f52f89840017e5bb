/** Words of the page "join request". */
export const joinRequestWords = {
  title: 'Vil I være med?',
  case: 'Sagen',
  question: (unit: string) => `Vil ${unit} søge sammen med de andre?`,
  hint: 'I er ikke med, før én af jer har sagt ja. Ingen kan sige ja for jer.',
  yes: 'Ja, vi vil være med',
  yesHint: 'I skriver med på henvendelsen, og begge sider hos jer skal skrive under.',
  no: 'Nej, vi vil ikke være med',
  noHint: 'De andre får besked og kan søge uden jer. Sagen bliver ikke længere vist for jer.',
  leaveHint: 'Er der skrevet under, falder underskrifterne bort. De andre får besked og kan søge uden jer.',
  submit: 'Svar',
  cancel: 'Svar senere',
  coordinates: 'I koordinerer henvendelsen. Giv først opgaven til en anden arbejdsplads, hvis I vil gå ud.',
  sent: 'Henvendelsen er sendt, så det kan ikke ændres, hvem der søger sammen.',
} as const;
