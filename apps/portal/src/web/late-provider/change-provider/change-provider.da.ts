import type { Side } from '@samraad/identity';

/** Words of the page on which both sides agree to change provider. */
export const changeProviderWords = {
  title: 'Skift udbyder',
  sub: (number: number) => `I beholder nummer ${number} i køen`,
  before: 'Det sker der, hvis begge sider siger ja',
  keep: (number: number) => `I beholder nummer ${number}, og underskrifterne gælder stadig.`,
  closes: (provider: string) =>
    `Sagen slutter hos ${provider} med det samme, og ${provider} kan ikke læse den mere. Fristerne lukkes, som de står; er en overskredet, bliver det stående.`,
  meetings:
    'Møder, foreslåede tider, pauser og aftaler om en ny dag hos udbyderen bliver aflyst. Mødedeltagerne får en aflysning i kalenderen.',
  draft: 'Et udkast til en kontrakt bliver lukket, og penge, der er holdt til jer, bliver givet fri.',
  fresh: 'Henvendelsen bliver sendt til den nye udbyder. Den får én ny frist for dialog og én for kontrakt.',
  seen: (provider: string) =>
    `${provider} kan se, at I overvejer et skift, men ikke hvorfor – heller ikke bagefter. Vil I fortælle det, så skriv i sagens beskeder, før I siger ja.`,
  provider: 'Hvem vil I skifte til?',
  reason: 'Hvorfor vil I skifte?',
  reasonHint:
    'Den anden side læser det, før den svarer. Siger begge sider ja, står det i sagens forløb, hvor den nye udbyder kan læse det.',
  submit: 'Foreslå skiftet for den anden side',
  cancel: 'Bliv hos udbyderen',
  none: 'Der er ingen anden udbyder i runden, der tager imod nye henvendelser nu.',
  proposed: (by: string, side: Side, provider: string) =>
    `${by} foreslår for ${side === 'management' ? 'ledelsessiden' : 'medarbejdersiden'} at skifte til ${provider}.`,
  heading: 'Der er foreslået et skift',
  quote: (reason: string) => `»${reason}«`,
  yes: (provider: string) => `Ja, skift til ${provider}`,
  no: (provider: string) => `Nej, bliv hos ${provider}`,
  takeBack: 'Tag forslaget tilbage',
  waits: 'Nu mangler den anden sides svar. Intet er ændret, før den siger ja.',
  refused: (by: string, day: string) => `${by} sagde nej til at skifte ${day}. I kan foreslå det igen.`,
  answer: 'Svar',
} as const;
