import { lowerFirst } from '@samraad/platform';
import type { Kind } from './kinds';
import type { SeatName } from './seats';

/** What each kind is called in "…: kan læses af". */
export const kindWords: Readonly<Record<Kind, string>> = {
  request: 'Ordene i henvendelsen',
  informed: 'Listen over orienterede',
  baseline: 'Udgangspunktet i tal',
  signature: 'Underskrifter med navn og tidspunkt',
  'draft-message': 'Beskeder mellem jer i kladden',
  'endorser-question': 'Spørgsmål før en påtegning, og svarene på dem',
  opening: 'Jeres åbning',
  process:
    'Et aftaleforløb hos Arbejdstilsynet (de centrale parter, når de bliver spurgt, eller sagen har et nummer)',
  'process-decision': 'De centrale parters svar om et aftaleforløb med spredning',
  'request-reason': 'Begrundelser for ikke at skrive under, sende retur eller trække tilbage',
  reason: 'Begrundelser for et nej fra udbyderen, en ny dag eller ændringer i kontrakten',
  'change-reason':
    'Begrundelsen for at skifte udbyder (andre end parterne først, når begge sider har sagt ja)',
  message: 'Beskeder og deres filer',
  question: 'Spørgsmål og svar fra før henvendelsen, når de følger med over på sagen',
  contact: 'Kontakter noteret af udbyderen',
  meeting: 'Møder: navn, sted, tid, hvem der kommer, og hvorfor et møde er flyttet eller aflyst',
  note: 'Noten ved skift af konsulent',
  contract: 'Kontraktens ord',
  'contract-comment': 'Kommentarer til kontrakten',
  'contract-facts': 'Kontraktens pris og trin',
  activity: 'Planen, noter om aktiviteter, forslag om at slutte før tid og den endelige melding',
  cancellation: 'Begrundelsen for at aflyse en aktivitet',
  attestation:
    'Attestationen og indsigelser mod den (de centrale parter, når en uenighed er overdraget til dem)',
  dispute: 'Beskeder og forslag i en uenighed (de centrale parter, når den er overdraget til dem)',
  evaluation: 'Svar i en evaluering (tal og ord)',
  averages: 'Gennemsnit af svar på tværs af sager',
  invoice: 'En regnings nummer og begrundelsen for at kreditere den',
  amount: 'En regnings beløb',
  fact: 'Sagens nummer, udbyder, trin og frister',
  mail: 'Emne (ofte med sagens titel) og modtager på mails, der ikke kom frem',
  figures: 'Tal på tværs af sager',
};

/** Who they are, as readers. */
export const seatWords: Readonly<Record<SeatName, string>> = {
  own: 'jeres egen side',
  other: 'den anden side',
  joined: 'arbejdspladser, der søger sammen med jer',
  provider: 'sagens udbyder',
  successor: 'en udbyder, som senere overtager sagen',
  otherProvider: 'andre udbydere',
  anchor: 'den centrale koordinator (hvis henvendelsen skal påtegnes)',
  chairs: 'Hovedudvalgets formænd (mens en påtegning venter på dem)',
  committee: 'Hovedudvalgets formænd',
  central: 'de centrale parter',
  auditor: 'revisor',
  administrator: 'administrator',
  informed: 'de orienterede',
  stranger: 'andre arbejdspladser',
};

/** Words that put several seats together. */
export const readerWords = {
  bothSides: 'begge sider på arbejdspladsen',
  bothSidesAndJoined: 'begge sider på alle sagens arbejdspladser',
  otherLater: 'den anden side (når den selv har svaret eller ikke kan svare mere)',
  otherOpened: 'den anden side på jeres arbejdsplads (når begge har afleveret)',
  providerOnceSent: 'den valgte udbyder (når henvendelsen er sendt)',
  allProviders: 'udbyderne',
  nobody: 'ingen',
  anchor: 'den centrale koordinator',
  committee: 'Hovedudvalget',
  central: 'de centrale parter',
  informed: 'de orienterede',
  notBy: (readers: string, others: string) => `${readers}; ikke af ${others}`,
} as const;

/** Words of the box by every form, and of the page. */
export const whoSeesWords = {
  title: 'Hvem ser hvad',
  front: 'Forside',
  sub: 'Her står, hvem der kan læse det, I skriver og svarer i en sag. Siden bliver til af de samme regler, som portalen spørger, hver gang nogen åbner noget.',
  readBy: 'Det her kan læses af:',
  kindReadBy: (what: string) => `${what} kan læses af:`,
  sentence: (what: string, readers: string) => `${what} kan læses af ${readers}.`,
  more: 'Se, hvem der ser hvad',
  what: 'Hvad',
  readers: 'Hvem kan læse det',
  caption: 'Hvad en sag rummer, og hvem der kan læse det',
  byReader: 'Det kan hver især læse',
  byReaderCaption: 'Hvem der er med i eller omkring en sag, og hvad de kan læse',
  who: 'Hvem',
  reads: 'Kan læse',
  nothing: 'intet fra sagen',
  notes: [
    'En side ser først den andens svar i en evaluering, når den selv har svaret eller ikke kan svare mere. Et svar står som sidens, uden navn, men på en lille arbejdsplads kan det godt gættes, hvem der har skrevet det.',
    'Gennemsnit bliver kun vist, når så mange har svaret, at ingen enkelt sides svar kan regnes ud.',
    'Adgangen følger rollen: den begynder og slutter, når rollen gør.',
  ],
} as const;

/** What a reader reads, in one line. */
export const readsInWords = (kinds: readonly Kind[]): string =>
  kinds.length === 0 ? whoSeesWords.nothing : kinds.map((kind) => lowerFirst(kindWords[kind])).join(' · ');

/** "a, b og c". */
export const listInWords = (parts: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(parts);

/** "a, b eller c". */
export const eitherInWords = (parts: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'disjunction' }).format(parts);
