import type { Side } from '@samraad/identity';

/** Words of who is in a draft, and of the thread between them. */
export const togetherWords = {
  heading: 'Hvem er med, og hvem er klar',
  seen: (first: string, last: string) =>
    first === last ? `her ${last}` : `her første gang ${first}, sidst ${last}`,
  you: 'dig',
  now: 'her nu',
  asked: (day: string) => `spurgt ${day}, har ikke været her endnu`,
  notAsked: 'er ikke spurgt endnu',
  invited: (day: string) => `inviteret ${day}, har ikke svaret`,
  nobody: 'Ingen endnu',
  missing: 'mangler',
  side: {
    ready: 'Klar',
    readyBy: (by: string, at: string) => `sagt af ${by} ${at}`,
    fell: (at: string) => `var klar ${at}, men der er rettet siden`,
    notReady: 'Ikke klar',
    notSaid: 'har ikke sagt, at de er klar',
    joining: 'Spurgt, om de vil være med',
    joiningStatus: 'har ikke svaret',
  },
  seat: {
    management: (unit: string) => `ledelsen i ${unit}`,
    employees: (unit: string) => `medarbejderne i ${unit}`,
  } satisfies Record<Side, (unit: string) => string>,
  sayReady: 'Vi er klar',
  takeBack: 'Vi er ikke klar alligevel',
  readyNote:
    '»Klar« er ikke en underskrift. Retter nogen bagefter, gælder det ikke længere, og I siger det igen.',
  nudge: (whom: string) => `Mind ${whom} om kladden`,
  nudged: (whom: string, by: string, again: string) =>
    `${by} har mindet ${whom} om kladden. Det kan gøres igen ${again}.`,
  ask: 'Spørg den anden side',
  invite: 'Inviter en kollega',
  thread: {
    heading: 'Mellem jer',
    title: 'Tråden mellem jer',
    private:
      'Kun I, der søger sammen, kan læse tråden. Udbyderen, den centrale koordinator, de centrale parter og support kan ikke, heller ikke når henvendelsen er sendt.',
    empty: 'Ingen har skrevet endnu.',
    newSince: 'Nyt siden sidst',
    own: 'Dig',
    role: (side: Side, unit: string) => `${side === 'management' ? 'ledelsen' : 'medarbejderne'}, ${unit}`,
    body: 'Skriv til de andre',
    hint: 'De andre får en mail med et link, ikke med beskeden. Der kommer ingen ny mail, før den er læst.',
    send: 'Send til de andre',
    all: (count: number) => `Se hele tråden (${count} beskeder)`,
    newest: (shown: number, count: number) => `Her er de ${shown} nyeste af ${count} beskeder.`,
    back: 'Sagen',
    draft: 'Kladden',
  },
} as const;
