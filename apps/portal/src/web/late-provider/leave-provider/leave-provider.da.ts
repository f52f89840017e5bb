/** Words of the page on which the parties go on without a late provider. */
export const leaveProviderWords = {
  title: 'Vælg en anden udbyder',
  sub: (number: number) => `I beholder nummer ${number} i køen`,
  before: 'Det sker der',
  keep: (number: number) => `I beholder nummer ${number}, og underskrifterne gælder stadig.`,
  closes: (provider: string) =>
    `Sagen slutter hos ${provider}. Fristerne lukkes, som de står, og overskridelsen bliver stående.`,
  told: (provider: string) => `Den anden side, ${provider} og de centrale parter får besked.`,
  next: 'Bagefter skal begge sider sige ja til den samme nye udbyder. Den får én ny frist for dialog og én for kontrakt.',
  reason: 'Hvorfor skifter I?',
  reasonHint: 'Det står i sagens forløb. I kan lade feltet være tomt.',
  submit: 'Gå videre til en anden udbyder',
  cancel: 'Bliv hos udbyderen',
} as const;
