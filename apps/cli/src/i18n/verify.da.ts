import type { InvoiceProblem } from '@samraad/invoicing';

const auditProblems: Readonly<Record<string, string>> = {
  hash: 'indholdet passer ikke med sin kontrolsum',
  chain: 'leddet hænger ikke sammen med det forrige',
  sequence: 'der mangler et led før dette',
  columns: 'en kolonne siger noget andet end indholdet',
  details: 'navne eller begrundelser er ændret',
  head: 'kæden ender et andet sted, end den skal',
  root: 'dagens segl passer ikke med det, det dækker',
  'root-head': 'dagens segl passer ikke med kæden',
};

const ledgerProblems: Readonly<Record<string, string>> = {
  'balance is not the sum of its entries': 'saldoen er ikke summen af posteringerne',
  "balances are not the sums of the contract's entries": 'saldiene er ikke summen af kontraktens posteringer',
  'entries do not balance within the frame': 'posteringen går ikke op i sin ramme',
  'the kind never moves money that way': 'penge flyttes aldrig på den måde',
  'the digest covers other content': 'indholdet passer ikke med sin kontrolsum',
  'what was moved is not the sum of its moves': 'det flyttede beløb er ikke summen af flytningerne',
  'granted money is not the opened tranche': 'bevillingen svarer ikke til den åbnede rate',
};

const invoiceProblems: Readonly<Record<InvoiceProblem, string>> = {
  'the text does not give its hash': 'teksten passer ikke med sin kontrolsum',
  'the document says something else than what was sent':
    'regningens tekst siger noget andet end det, der er sendt',
  'the document does not add up': 'linjer, moms og beløb går ikke op',
  'a line is for work that was not attested': 'en linje gælder arbejde, der ikke er attesteret',
  'what was attested is not what was earned': 'det attesterede og det optjente er ikke samme beløb',
  'the invoice and its posting differ': 'regningen og dens postering passer ikke sammen',
  'the credit note and its posting differ': 'kreditnotaen og dens postering passer ikke sammen',
  'the payment and its posting differ': 'det betalte og dets postering passer ikke sammen',
  'what is credited is not the sum of the credit notes': 'det krediterede er ikke summen af kreditnotaerne',
  'more is invoiced than was earned then': 'der er faktureret mere, end der var optjent',
  'the payment is not what was open': 'betalingen er ikke det, der var åbent på regningen',
};

const dutyProblems: Readonly<Record<string, string>> = {
  missing: 'opgaven følger af sagen, men står ikke i listen',
  'left-over': 'opgaven står i listen, men følger ikke af sagen',
  differs: 'opgaven siger noget andet end sagen',
  none: 'sagen er åben, men ingen skal gøre noget',
};

/** What `verify` says. */
export const verifyDa = {
  usage: 'verify',
  labels: {
    ledger: 'Saldi og posteringer',
    audit: 'Sporet: led, kæder og segl',
    requestTexts: 'Tekster bedt underskrevet',
    requestContent: 'Henvendelser med nummer: svar og arbejdspladser',
    requestSignatures: 'Underskrifter på henvendelser',
    queue: 'Køen: numre og dagenes koder',
    addenda: 'Tillæg: tekst og udgave',
    milestones: 'Forløb: pris, delmål og det optjente',
    invoices: 'Regninger, kreditnotaer og betalinger',
    disputes: 'Forløb: uenigheder, og om pengene går op',
    settlements: 'Aftaler, der er foreslået i uenigheder',
    earlyEnds: 'Aftaler om at slutte før tid',
    undos: 'Attestationer, der er taget tilbage i enighed',
    proposals: 'Forslag mellem to sider',
    askedTexts: 'Tekster, som nogen er bedt om at tage stilling til',
    contractVersions: 'Kontrakter: tekst og pris',
    contractSignatures: 'Underskrifter på kontrakter',
    waitingPlaces: 'Kontrakter, der venter på plads',
    contractHolds: 'Plads, der er holdt til kontrakter',
    witness: 'Handlinger, som sporet kender',
    duties: 'Opgaver: hvem skal gøre hvad hvornår',
    listing: 'Lister: rækkefølge og søgeord',
    attachedFiles: 'Vedhæftede filer',
    contractFiles: 'Bilag til kontrakter',
  },
  what: 'Efterregnet',
  rows: 'Rækker',
  differences: 'Forskelle',
  partBegins: ({ no, of, label, count }: { no: number; of: number; label: string; count: number }) =>
    `${no} af ${of}: ${label}, ${count.toLocaleString('da-DK')} rækker …`,
  partEnded: ({ seconds, percent }: { seconds: number; percent: number }) =>
    `  ${seconds.toFixed(1).replace('.', ',')} sekunder, ${percent} procent er efterregnet`,
  sum: (count: number) => (count === 1 ? '1 forskel' : `${count} forskelle`),
  ledger: (problem: string, expected: string, found: string) =>
    `${ledgerProblems[problem] ?? problem} (ventet ${expected}, fundet ${found})`,
  audit: (problem: string, stream: string | null, seq: string | null) =>
    `${auditProblems[problem] ?? problem}${stream === null ? '' : ` (${stream} #${seq})`}`,
  fileMissing: 'filen er der ikke',
  fileChanged: 'filen er en anden, end rækken siger',
  listedWrongly: 'står et andet sted i lister, end det skal',
  listedNowhere: 'står ikke i en liste, det hører til',
  invoice: (problem: InvoiceProblem) => invoiceProblems[problem],
  duty: (problem: string) => dutyProblems[problem] ?? problem,
  queueRoot: {
    differs: 'dagens offentliggjorte kode passer ikke med dagens numre',
    missing: 'dagens numre er ikke offentliggjort',
  },
  hashOfBody: 'teksten passer ikke med sin kontrolsum',
  bodyOfOther: 'teksten hører ikke til sagen',
  columnsOfBody: 'kolonnerne siger noget andet end teksten',
  withoutText: 'den underskrevne tekst mangler',
  contentChanged: 'svarer ikke til den tekst, der er underskrevet',
  signatureWithoutText: 'underskriften dækker ingen tekst, der findes',
  askedWithoutText: 'det gælder en tekst, der ikke findes',
  signatureOfOther: 'underskriften står, men dækker ikke sagens indhold',
  addendumIsNoVersion: 'tillægget er underskrevet af alle, men er ikke blevet kontraktens udgave',
  coursePrice: 'forløbets pris er en anden end kontraktens',
  milestonesSum: 'delmålene er ikke prisen tilsammen',
  disputeAmount: 'uenigheden endte med et andet beløb, end der gælder',
  disputeNotAgreed: 'uenigheden endte, uden at alle havde sagt ja til det samme',
  undoNotAgreed:
    'en attestation blev taget tilbage, uden at alle havde sagt ja, eller pengene fulgte ikke med',
  earlyEndNotAgreed: 'forløbet sluttede før tid, uden at alle havde sagt ja til det samme',
  courseMoney: 'forløbets penge går ikke op',
  attestedNotEarned: 'det attesterede og det optjente passer ikke sammen',
  signatureMissing: 'der mangler en underskrift, eller den dækker noget andet',
  waitingPlace: 'pladsen i køen siger noget andet end sagens nummer, prisen og rammen',
  contractHold: 'det, der er holdt i rammen, er ikke kontraktens pris',
  waitingWithoutPlace: 'kontrakten venter uden en plads i køen',
  fileOfBody: 'teksten nævner ikke den fil, der er gemt',
  bothSides: 'samme person har underskrevet for begge parter',
  notInAudit: 'sporet siger ikke det samme',
  rowVanished: 'sporet nævner en underskrift, der ikke findes',
} as const;
