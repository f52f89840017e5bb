/** What a contract's state means, said after who owes what. */
export const contractTurnWords = {
  notYet:
    'Kontrakten kan skrives, når udbyderen har taget imod henvendelsen og haft kontakt med begge sider.',
  start: 'Vi henter det, parterne skrev i henvendelsen, så du kan begynde dér.',
  readSoon: 'I kan læse med her på siden, så snart der står noget.',
  readAlong:
    'I læser med i kladden. Skal noget være anderledes, kan I skrive en besked på sagen eller tage udkastet og rette det selv.',
  youWrite: 'I har udkastet. Ret det, I vil have anderledes, og giv det videre til udbyderen.',
  partiesWrite:
    'Parterne har udkastet og skriver i det. Tag det tilbage, når du vil skrive videre eller sende det.',
  othersWrite: 'Den koordinerende arbejdsplads har udkastet og skriver i det.',
  incomplete: 'Der mangler noget, før den kan sendes. Det er mærket nedenfor.',
  ready: 'Kontrakten er skrevet færdig, men ikke sendt. Når du sender den, skriver du også selv under.',
  changes: 'Pengene er stadig holdt, og fristen for kontrakten er overholdt. Ret den, og send en ny udgave.',
  changesParty:
    'Pengene er stadig holdt, og fristen for kontrakten er overholdt. I får en ny udgave at skrive under på.',
  waiting: {
    no_room: 'Der er ikke plads til den i udbyderens ramme lige nu.',
    others_ahead: 'Der er plads i rammen, men andre venter foran i køen.',
    none: 'Der er plads i rammen, så den kan tages op.',
  },
  list: 'Se ventelisten',
  answerOffer: 'Svar på tilbuddet om plads',
  keepNumber: (number: number) =>
    `I beholder nummer ${number} i køen, og I får besked, når det er jeres tur. I kan også aftale en dag eller trække henvendelsen tilbage.`,
  room: (price: string, free: string) =>
    `Kontrakten koster ${price}, og der er ${free} fri i jeres ramme nu.`,
  passed: (day: string) => `Jeres tur gik videre ${day}, og pladsen i køen er den samme.`,
  providerSigned: (provider: string) =>
    `${provider} har skrevet under. Er noget ikke, som I har aftalt, så bed om ændringer i stedet.`,
  sign: 'Skriv under',
  held: 'Pengene er holdt så længe. Bliver der ikke skrevet under i tide, bortfalder kontrakten, og I er i dialog igen.',
  both: 'Kontrakten gælder, når begge sider har skrevet under.',
  bothEverywhere: 'Kontrakten gælder, når begge sider på hver arbejdsplads har skrevet under.',
  signed: 'Kontrakten er underskrevet af alle, og pengene er bundet.',
  ended:
    'Kontrakten blev afsluttet uden underskrift: henvendelsen blev trukket tilbage, eller udbyderen forlod sagen.',
} as const;
