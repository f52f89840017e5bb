import type { RoundPart } from '@samraad/rounds';

/** What each rule is called, and what its own page says first. */
export const partWords: Readonly<Record<RoundPart, { readonly title: string; readonly lead: string }>> = {
  'valid-from': {
    title: 'Hvornår gælder det?',
    lead: 'Tidligst fra i morgen. Det, der er begyndt før den dag, beholder sine regler.',
  },
  period: {
    title: 'Navn og periode',
    lead: 'En dag kan kun høre til én runde. Runden skal åbne senere end i dag.',
  },
  'last-delivery': {
    title: 'Sidste leveringsdag',
    lead: 'Indtil da kan forløb holdes, også efter at der ikke længere kan søges.',
  },
  'model-choice': { title: 'Valg af model', lead: 'Et Hovedudvalg, der ikke har valgt, er på model 2.' },
  themes: { title: 'Temaer', lead: 'Arbejdspladserne må søge om andet, når de skriver hvorfor.' },
  providers: {
    title: 'Udbydere og rater',
    lead: 'Vælg, hvem der er med, og hvor meget hver kan bruge fra hvilken dag.',
  },
  tranches: {
    title: 'Rater',
    lead: 'Hvad der sker med penge, der ikke er brugt, og om de næste kan bruges før tid.',
  },
  paying: {
    title: 'Betaling af regninger',
    lead: 'Hvem der skal have set en regning, før den bliver betalt.',
  },
  'money-left': { title: 'Penge, der er tilbage', lead: 'Hvad der sker med dem, når runden er afsluttet.' },
  signing: {
    title: 'Hvem skriver under?',
    lead: 'Begge sider skal skrive under, og ingen kan skrive under for begge.',
  },
  'contract-signers': {
    title: 'Hvem skriver under på kontrakten?',
    lead: 'Når flere arbejdspladser søger sammen. Udbyderen skriver altid under ved at sende.',
  },
  attesting: {
    title: 'Hvem attesterer?',
    lead: 'Én fra den koordinerende arbejdsplads attesterer for alle. Den anden side og de andre arbejdspladser kan gøre indsigelse.',
  },
  lapses: { title: 'Hvornår noget bortfalder', lead: 'I kalenderdage.' },
  order: {
    title: 'Påbud fra Arbejdstilsynet',
    lead: 'Hjælpen er aldrig opfølgning på et påbud, der ikke er efterkommet.',
  },
  dialogue: { title: 'Kontakt', lead: 'I kalenderdage fra den dag, udbyderen har fået henvendelsen.' },
  contract: { title: 'Kontrakt', lead: 'I kalenderdage fra den dag, udbyderen har fået henvendelsen.' },
  warnings: {
    title: 'Påmindelser',
    lead: 'Skriv, hvor mange arbejdsdage før fristen der bliver mindet om den.',
  },
  'answer-times': { title: 'Svarfrister', lead: 'Hvor længe hver har til det, der ikke har sin egen frist.' },
  'closing-days': { title: 'Lukkedage', lead: 'Dage ud over helligdage, hvor ingen frist må udløbe.' },
  evaluation: { title: 'Evaluering', lead: 'Hvornår arbejdspladsen bliver spurgt.' },
  'small-numbers': { title: 'Små tal', lead: 'Så ingen kan regne ud, hvem der har svaret hvad.' },
  'late-pattern': {
    title: 'Når det er et mønster',
    lead: 'Hvor stor en del af fristerne der må overskrides, før de centrale parter ser det.',
  },
};

/** Labels of the fields. */
export const fieldWords = {
  validFrom: 'De nye regler gælder fra',
  name: 'Rundens navn',
  requestsFrom: 'Der kan søges fra',
  requestsTo: 'Der kan søges til og med',
  lastDeliveryDay: 'Sidste leveringsdag',
  modelChoiceBy: 'Vælg model senest',
  reminders: 'Påmindelser',
  remindersHint: 'Dage før, med komma imellem, for eksempel 21, 7, 1. Tomt: ingen påmindelser.',
  themes: 'Temaer',
  newTheme: 'Et nyt tema',
  newThemeHint: 'Kun hvis der skal være et tema, der ikke har været før.',
  newThemeDescription: 'Hvad det nye tema handler om',
  providers: 'Udbydere i runden',
  trancheDay: (number: number) => `${number}. rate åbner`,
  trancheDayHint: (number: number) =>
    number === 1
      ? 'Tomt: den dag, der kan søges fra.'
      : `Tomt: ${number - 1} år efter den dag, der kan søges fra.`,
  trancheAmount: (name: string, number: number) => `${name}, ${number}. rate`,
  carriesOver: 'Det ubrugte af en rate',
  carries: { ja: 'går videre til den næste', nej: 'bortfalder, når den næste åbner' },
  bindBefore: 'De næste rater',
  binds: { nej: 'kan ikke bruges, før de åbner', ja: 'kan aftales fra den første rate' },
  moneyLeft: 'Penge, der er tilbage, når der ikke længere kan søges',
  moneys: {
    nej: 'bliver i runden',
    ja: 'kan flyttes til den næste runde, når begge centrale parter er enige',
  },
  paying: 'En regning',
  payings: {
    ja: 'bliver godkendt af den ene centrale side og betalt af den anden',
    nej: 'kan betales af begge centrale sider uden godkendelse',
  },
  contractSigners: 'På kontrakten og tillæg til den skriver',
  contractSigns: {
    coordinating: 'den koordinerende arbejdsplads under for alle',
    'every-workplace': 'begge sider på hver arbejdsplads under',
  },
  attesting: 'Leverancen attesteres først af',
  attestings: {
    either: 'en leder eller en medarbejderrepræsentant',
    management: 'ledelsen',
    employees: 'medarbejderne',
  },
  employeeRoles: 'For medarbejderne kan skrive under',
  roles: { amr: 'AMR', tr: 'TR' },
  employeeSigners: 'Hvor mange af dem skriver under?',
  signers: { '1': 'mindst én', '2': 'både AMR og TR' },
  committees: 'I stedet for leder og AMR eller TR',
  committee: {
    committee: 'MED-udvalget, ved formand og næstformand',
    mainCommittee: 'Hovedudvalget, for sin egen henvendelse',
  },
  trio: 'Når arbejdspladsen har en TRIO, skal den tredje',
  trios: { named: 'nævnes og have besked', signs: 'også skrive under', 'not-named': 'ikke nævnes' },
  order: 'Når påbuddet er efterkommet',
  orders: { ja: 'er hjælpen åben igen', nej: 'er hjælpen stadig lukket' },
  warnings: 'Påmindelser før en frist',
  warningsHint: 'Arbejdsdage før, med komma imellem, for eksempel 3, 1.',
  closingDays: 'Lukkedage',
  closingDaysHint: 'Én på hver linje, for eksempel 2. januar 2029.',
  days: 'dage',
  numbers: 'Skriv hele tal med komma imellem, for eksempel 3, 1.',
  notDay: (line: string) => `»${line}« er ikke en dag. Skriv for eksempel 2. januar 2029.`,
  signatureExpiryDays: 'En bøn om underskrift, dage',
  contractLapseDays: 'En sendt kontrakt, dage',
  choiceLapseDays: 'Valg af en anden udbyder, dage',
  dialogueDays: 'Kontakt senest, dage',
  contractDays: 'Kontrakt senest, dage',
  answerWorkingDays: 'En opgave uden sin egen frist, arbejdsdage',
  disputeWorkingDays: 'Indsigelse, arbejdsdage',
  endorsementWorkingDays: 'Påtegning, arbejdsdage',
  waitingOfferWorkingDays: 'Tilbud om plads, arbejdsdage',
  reportHeldWorkingDays: 'Melde en aktivitet holdt, arbejdsdage',
  invoiceWorkingDays: 'Sende regning, arbejdsdage',
  payDays: 'Betale regning, dage',
  quietWorkingDays: 'Stille sag, arbejdsdage',
  effectOpensMonths: 'Den anden evaluering åbner efter, måneder',
  effectClosesMonths: 'Den lukker efter, måneder',
  satisfactionLatestWorkingDays: 'Den første åbner senest efter, arbejdsdage',
  answerThreshold: 'Færrest svar, der bliver vist',
  latePercent: 'Procent af fristerne',
} as const;

/** What a signing rule means in the organisation as it is. */
export const reachWords = {
  says: (rule: string) => `Sådan står reglen hos arbejdspladserne: ${rule}`,
  able: (able: number, workplaces: number) =>
    workplaces === 0
      ? 'Der er ingen arbejdspladser i organisationen endnu.'
      : `${able} af ${workplaces} arbejdspladser har nogen på begge sider.`,
  cost: {
    'one-more-signer': (lost: number) => `Vælger I både AMR og TR, kan ${lost} arbejdspladser færre søge.`,
    'no-committee': (lost: number) =>
      `Kan MED-udvalget ikke skrive under i stedet, kan ${lost} arbejdspladser færre søge.`,
  },
} as const;

interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly parts: readonly RoundPart[];
}

/** The panel that stands first where a running round is changed. */
export const changeSection: Section = {
  heading: 'Hvornår gælder det?',
  anchor: 'fra',
  parts: ['valid-from'],
};

/** The panels the rules stand in. */
export const sections: readonly Section[] = [
  { heading: 'Datoer', anchor: 'datoer', parts: ['period', 'last-delivery', 'model-choice'] },
  { heading: 'Temaer', anchor: 'temaer', parts: ['themes'] },
  {
    heading: 'Udbydere og penge',
    anchor: 'udbydere',
    parts: ['providers', 'tranches', 'money-left', 'paying'],
  },
  {
    heading: 'Hvem skriver under?',
    anchor: 'underskrift',
    parts: ['signing', 'contract-signers', 'lapses', 'attesting', 'order'],
  },
  {
    heading: 'Frister',
    anchor: 'frister',
    parts: ['dialogue', 'contract', 'warnings', 'answer-times', 'closing-days', 'late-pattern'],
  },
  { heading: 'Evaluering', anchor: 'evaluering', parts: ['evaluation', 'small-numbers'] },
];
