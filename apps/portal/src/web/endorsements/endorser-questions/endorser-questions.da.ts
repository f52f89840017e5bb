import type { Side } from '@samraad/identity';

/** Words of what is asked before a request is endorsed, and of the time there is to endorse it. */
export const endorserQuestionWords = {
  title: 'Spørgsmål før påtegningen',
  back: 'Sagen',
  heading: (unit: string) => `Spørgsmål og svar: ${unit}`,
  empty: 'Der er ikke spurgt om noget.',
  role: {
    anchor: (unit: string) => `den centrale koordinator, ${unit}`,
    chair: () => 'Hovedudvalgets formandskab',
  },
  seat: {
    management: (unit: string) => `ledelsen, ${unit}`,
    employees: (unit: string) => `medarbejderne, ${unit}`,
  } satisfies Record<Side, (unit: string) => string>,
  own: 'Dig',
  closed: '(Blev ikke besvaret, før påtegningen var afgjort.)',
  clock: 'Fristen for påtegningen',
  basis: (days: number, from: string) => `Fristen er ${days} arbejdsdage efter ${from}.`,
  waited: (spells: string, days: number) =>
    `Den har ventet på svar ${spells}. ${days === 1 ? 'Én arbejdsdag' : `${days} arbejdsdage`} tæller derfor ikke med.`,
  spell: (from: string, to: string) => (from === to ? from : `fra ${from} til ${to}`),
  and: ' og ',
  last: (day: string) => `Påtegningen skal være afgjort senest ${day}.`,
  waits: (since: string) => `Fristen har ventet på de lokale parters svar siden ${since}.`,
  left: (days: number) =>
    days === 1
      ? 'Når svaret kommer, er der én arbejdsdag tilbage.'
      : `Når svaret kommer, er der ${days} arbejdsdage tilbage.`,
  answer: 'Svar på spørgsmålet',
  answerTo: (by: string, day: string) => `Svar til ${by} på spørgsmålet fra ${day}`,
  hint: 'Én af jer svarer for alle. De andre får besked. Vil I hellere rette i henvendelsen, skal begge sider skrive under på ny.',
  send: 'Send svaret',
  more: (count: number) =>
    count === 1 ? 'Der venter ét spørgsmål mere bagefter.' : `Der venter ${count} spørgsmål mere bagefter.`,
  ask: {
    heading: 'Har du brug for at spørge først?',
    body: 'Hvad vil du spørge de lokale parter om?',
    hint: 'Begge sider får en mail med et link. Din frist venter, fra du spørger, til de har svaret.',
    send: 'Send spørgsmålet',
  },
} as const;
