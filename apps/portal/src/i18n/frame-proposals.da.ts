const contracts = (count: number): string => (count === 1 ? 'Én kontrakt' : `${count} kontrakter`);

/** Words of proposals about frames. */
export const frameProposalWords = {
  about: (round: string) =>
    `Forslag om rammerne i ${round}. Penge flyttes kun, når begge centrale parter er enige.`,
  rounds: (from: string, to: string) => (from === to ? from : `${from} og ${to}`),
  beforeAfter: 'Før og efter',
  scale: 'Søjlerne er tegnet i samme mål.',
  bars: { now: 'Nu', then: 'Bagefter', inAll: 'i alt' },
  unset: 'ikke fastsat',
  inAll: 'I alt',
  none: 'findes ikke',
  opens: (day: string) => `Rate, der åbner ${day}`,
  opened: (day: string) => `Rate, der åbnede ${day}`,
  tranches: 'Rate for rate',
  setAtOnce: (provider: string, amount: string) =>
    `rammen for ${provider} bliver ${amount}. Rater, hvis dag er kommet, kan bruges med det samme.`,
  setNow: 'Rammen gælder straks.',
  nothingSet: 'Ingen ramme bliver fastsat.',
  more: (provider: string, amount: string) => `${provider} får ${amount} mere`,
  less: (provider: string, amount: string) => `${provider} får ${amount} mindre`,
  sameNow: (provider: string) => `${provider}: det, der er åbnet, er det samme`,
  waiting: (count: number, provider: string) => `${contracts(count)} venter på plads hos ${provider}.`,
  moved: (amount: string) => `${amount} flyttes med det samme.`,
  changed: (provider: string, amount: string) => `rammen for ${provider} bliver ${amount} i alt.`,
  left: (provider: string, amount: string) => `${provider} har stadig ${amount} fri.`,
  roomFor: (count: number, provider: string) =>
    count === 0
      ? ''
      : `Der bliver plads til ${contracts(count).toLowerCase()}, der venter hos ${provider}: den første i køen får turen med det samme.`,
  moveNow: 'Pengene flyttes straks.',
  moveNothing: 'Intet flyttes.',
  changeNow: 'Rammen ændres straks.',
  changeNothing: 'Rammen bliver, som den er.',
  queue: {
    heading: 'Hvem får plads?',
    lead: (count: number, fits: number, provider: string) =>
      `${contracts(count)} venter hos ${provider}. ${fits === 0 ? 'Der bliver ikke plads til nogen af dem.' : `Der bliver plads til ${fits} af dem. De får turen én for én i køens orden, og den første får den med det samme.`}`,
    columns: {
      case: 'Sag, i køens orden',
      since: 'Klar siden',
      price: 'Pris',
      free: 'Fri bagefter',
      then: 'Hvis I godkender',
    },
    fits: 'får plads',
    waits: (missing: string) => `tilbydes en del, mangler ${missing}`,
    behind: 'venter på tur',
  },
} as const;

/** Words of the pages that propose. */
export const proposeFrameWords = {
  readers: ['begge centrale parter', 'udbyderen, når forslaget er godkendt', 'revisor'],
  links: { change: 'Foreslå en ændring', move: 'Flyt penge', set: 'Foreslå en ramme' },
  change: {
    title: (provider: string) => `Foreslå en ændring af rammen for ${provider}`,
    sub: (round: string) => `Rammen i ${round}. Den anden centrale part skal sige ja, før noget ændrer sig.`,
    lead: (free: string) =>
      `Skriv de nye beløb. ${free} er fri lige nu: en rate, der er åbnet, kan ikke sættes mere ned end det.`,
    submit: 'Send forslaget',
  },
  move: {
    title: (provider: string) => `Flyt penge fra ${provider}`,
    sub: (round: string) => `Rammen i ${round}. Den anden centrale part skal sige ja, før noget flyttes.`,
    lead: (free: string) => `${free} er fri hos udbyderen lige nu. Mere kan ikke flyttes.`,
    to: 'Til hvilken ramme?',
    option: (provider: string, round: string, free: string) => `${provider} i ${round} (${free} fri)`,
    amount: 'Hvor meget?',
    nowhere: 'Der er ingen anden ramme at flytte penge til.',
    submit: 'Send forslaget',
  },
  set: {
    title: (provider: string) => `Foreslå en ramme for ${provider}`,
    sub: (round: string) => `Rammen i ${round}. Den anden centrale part skal sige ja, før den gælder.`,
    lead: 'En ramme gives i rater. Hver rate kan bruges fra sin dag.',
    first: 'Første rate åbner',
    firstAmount: 'Første rate',
    second: 'Anden rate åbner',
    secondAmount: 'Anden rate',
    submit: 'Send forslaget',
  },
  tranche: (label: string, day: string, opened: boolean) => `${label}, ${opened ? 'åbnet' : 'åbner'} ${day}`,
  newDay: 'Ny rate åbner',
  newAmount: 'Ny rate',
  newTogether: 'En ny rate skal have både en dag og et beløb',
  reason: 'Begrundelse',
  reasonHint: 'Hvorfor? Den anden part læser den først.',
  frames: 'Rammer',
  waiting: (title: string) => `Der venter allerede et forslag: ${title}`,
} as const;
