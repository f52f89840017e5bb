import { type ClockKind, clockNames } from '@samraad/deadlines';

/** What `story` says. */
export const storyDa = {
  usage: 'story [--setup] [--url <adresse>] [--round demo-26|ok-15] [--measure]',
  roundWithUrl: '--round kan ikke bruges sammen med --url: en kørende demo har sin egen runde.',
  unknownRound: (key: string) =>
    `Historien kan ikke spilles i runden ${JSON.stringify(key)}. Vælg demo-26 eller ok-15.`,
  wrongUrl: (url: string) =>
    `${JSON.stringify(url)} er ikke en adresse, der begynder med http:// eller https://.`,
  noCluster: 'SAMRAAD_STORY_ADMIN_URL mangler: start historien med npm run -s samraad -- story.',
  clockMoves: (address: string, now: string) =>
    `Historien spilles på ${address}. Demoens ur går fremad undervejs, omtrent et halvt år fra ${now}, og kan ikke gå tilbage.`,
  ownPortal: (round: string) => `Historien spilles i runden ${round} på en portal, der kun findes så længe.`,
  opening: 'Åbner en portal med sin egen database …',
  unreachable: (address: string, reason: string) => `Ingen svarer på ${address} (${reason}).`,
  noApi: (address: string) => `Det, der svarer på ${address}, er ikke Samråds API.`,
  noDemo: (address: string) => `På ${address} er der ingen demo af Samråd med et ur, der kan flyttes.`,
  refused: (call: string, status: number, why: string) => `${call} svarede ${status}: ${why}`,
  notStarted: (name: string, tail: string) => `Processen ${name} kom ikke i gang.${tail ? `\n${tail}` : ''}`,
  nobody: (role: string) => `Blandt demoens personer er der ingen med rollen »${role.trim()}«.`,
  noOpenRound: 'Ingen runde tager imod henvendelser i dag.',
  noRoom: 'Ingen udbyder har plads nok i sin ramme til historiens kontrakt.',
  noWorkplace: (place: string) => `Arbejdspladsen »${place}« findes ikke i organisationen.`,
  noFrame: (provider: string) => `${provider} har ingen ramme i runden.`,
  noCandidate: (role: string) => `Ved arbejdspladsen er der ingen, der kan bruges som ${role}.`,
  unexpected: (what: string, wrong: readonly string[]) =>
    `Efter »${what}« er noget uventet: ${wrong.join('; ')}`,
  differs: (what: string, expected: string, found: string) =>
    `${what} skulle være ${expected}, men er ${found}`,
  contractWaits: 'Kontrakten måtte vente på plads i rammen.',
  noActivity: (kind: string) => `Planen har ingen aktivitet af slagsen ${kind}.`,
  noEvaluation: (kind: string) => `Sagen har ingen evaluering af slagsen ${kind}.`,
  noMatch: 'Regningen svarer ikke til kontrakt og attestation.',
  noMail: (who: string) => `${who} har ikke fået nogen mail om sagen.`,
  time: '(tiden går)',
  roleWords: {
    manager: 'Leder, ',
    representative: 'Arbejdsmiljørepræsentant, ',
    coordinator: 'Koordinator, ',
    central: 'Central part, ',
    modelOne: '(model 1)',
  },
  columns: { what: 'Hvad', who: 'Hvem', when: 'Hvornår', clocks: 'Ure' },
  money: {
    free: 'Fri',
    held: 'Holdt',
    bound: 'Bundet',
    earned: 'Optjent',
    invoiced: 'Faktureret',
    paid: 'Betalt',
  },
  running: (kind: ClockKind, day: string) => `${clockNames[kind]} → ${day}`,
  stopped: (kind: ClockKind, day: string) => `${clockNames[kind]} ✓ ${day}`,
  legend: 'Ure: → løber til den dag, ✓ stoppet den dag. Penge: udbyderens ramme i hele kroner.',
  memory: (highest: number, last: number) =>
    `Portalen brugte højst ${highest} MB, til sidst ${last} MB (ps -o rss).`,
  noMemory: '--measure virker kun for historiens egen portal, ikke sammen med --url.',
  verifying: 'Efterregner historiens database:',
  summary: (of: {
    reference: string;
    number: number;
    round: string;
    steps: number;
    mails: number;
    seconds: string;
  }) =>
    `Sag ${of.reference}, nr. ${of.number} i ${of.round}, er spillet fra udkast til lukket: ${of.steps} trin, ${of.mails} mails leveret, ${of.seconds} sekunder.`,
  interruptedAt: 'Historien blev afbrudt; sagen i demoen står, som den nåede til.',
  interrupted: 'Historien blev afbrudt; det, den havde sat i gang, er ryddet op.',
} as const;
