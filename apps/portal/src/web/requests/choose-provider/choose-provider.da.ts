/** Words of the page "choose provider". */
export const chooseProviderWords = {
  roomGood: 'God plads',
  roomLittle: 'Lidt plads',
  roomNone: 'Ingen plads lige nu',
  title: 'Vælg udbyder sammen',
  ask: 'Spørg en eller flere udbydere, før I vælger.',
  help: 'I tvivl? Få hjælp til at vælge. Det sender ikke noget.',
  draft: 'Kladden',
  answersIn: (days: number) => `Svarer typisk på ${days} ${days === 1 ? 'dag' : 'dage'}`,
  proposed: 'Foreslået',
  suits: (who: string) => `Passer til jer, der ${who}.`,
  noRoom: (provider: string) =>
    `${provider} har ingen plads lige nu. I kan godt vælge ${provider}, men kontrakten må måske vente.`,
  propose: (provider: string) => `Foreslå ${provider}`,
  confirmHeading: (provider: string) => `Skal det være ${provider}?`,
  confirmText: (by: string, provider: string) =>
    `${by} har foreslået ${provider}. Når I siger ja, har begge sider valgt.`,
  sentAtOnce: 'Er alle underskrifter givet, bliver henvendelsen sendt med det samme.',
  mayProposeOther: 'I kan også foreslå en anden udbyder herunder. Det ændrer ikke ved underskrifterne.',
  yes: (provider: string) => `Ja til ${provider}`,
  bothChose: (provider: string) => `Begge sider har valgt ${provider}.`,
  notOpen: 'Udbyderen kan ikke vælges på dette sted i sagen.',
  oneProvider: 'Den anden side skal også sige ja. Henvendelsen går til én udbyder.',
  youSaidYes: (provider: string) => `I har sagt ja til ${provider}. Nu mangler den anden side.`,
  otherProposed: (provider: string) => `Den anden side har foreslået ${provider}.`,
  noRound: 'Ingen runde er åben lige nu, så der er ingen udbydere at vælge imellem.',
  keepNumber: (number: number | string) =>
    `I beholder nummer ${number}. Vælg en anden udbyder sammen, inden fristen. Ellers bortfalder henvendelsen.`,
  themesFirst: 'Når I har valgt temaer i kladden, kan I her se, hvordan hver udbyder arbejder med dem.',
  provider: 'Udbyder',
  proposal: 'Forslag',
} as const;
