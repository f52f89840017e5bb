import { formatList } from '@samraad/platform';

/** Words of the administrator's first page. */
export const administrationWords = {
  title: 'Administration',
  sub: 'Opgaver, som ingen har rollen til, mails, der ikke kom frem, og andet, der er gået i stå.',
  subRegion: 'Opgaver i din region, som ingen har rollen til.',
  people: 'Personer og roller',
  eyebrow: 'Det vigtigste lige nu',
  unheld: (count: number) =>
    count === 1 ? 'Én opgave har ingen til at løse den' : `${count} opgaver har ingen til at løse dem`,
  why: 'Giv rollen til en efterfølger. Så går opgaven over til den, der har rollen.',
  nothing: 'Der er ikke noget, der venter på dig',
  heading: 'Opgaver uden nogen',
  columns: { case: 'Sag', owed: 'Hvad der mangler', holder: 'Hvem der mangler', since: 'Siden' },
  empty: {
    heading: 'Alle opgaver har nogen',
    text: 'Stopper en person, uden at andre har rollen, står opgaven her.',
  },
  calm: {
    heading: 'Alt kører',
    text: 'Her står opgaver, som ingen har rollen til, invitationer, filer og forslag, der er gået i stå, og personer, der ikke kan komme ind.',
  },
  mails: 'Ikke kommet frem',
  undelivered: (count: number) => {
    if (count === 0) return 'Alle mails er kommet frem';
    return count === 1 ? '1 mail kom ikke frem' : `${count} mails kom ikke frem`;
  },
  seeMails: 'Se mails',
  stopped: (count: number) => (count === 1 ? 'Én ting er gået i stå' : `${count} ting er gået i stå`),
  needs: 'Gået i stå',
  needColumns: { what: 'Hvad', whose: 'Hvem eller hvor', since: 'Siden' },
  need: {
    invitation: 'Invitation, der løb ud, uden at personen kom ind',
    import: 'Fil med organisationen, der ikke blev lagt ind',
    plan: 'Planlagt ændring af en enhed, der ikke kunne ske',
    proposal: 'Forslag, der snart bortfalder uden svar',
  },
  central: 'De centrale parter',
  lapses: (day: string) => `bortfalder ${day}`,
  part: (shown: number, total: number) => `De ${shown} ældste af ${total}.`,
  noNeeds: {
    heading: 'Intet er gået i stå',
    text: 'Invitationer, der løber ud, filer, der stopper, og forslag, der er ved at bortfalde, står her.',
  },
  shutOut: {
    heading: 'Kan ikke komme ind',
    columns: { who: 'Hvem', why: 'Hvorfor', since: 'Siden' },
    why: {
      factor: 'Mangler det ekstra bevis, som rollen kræver',
      tries: 'Nogen har prøvet adgangskoden mange gange',
    },
    nobody: {
      heading: 'Alle kan komme ind',
      text: 'Mangler nogen det ekstra bevis, eller bliver der gættet på en adgangskode, står det her.',
    },
  },
  firstSteps: {
    sentence: 'Gør Samråd klar til den første henvendelse',
    explanation: 'Trinene står herunder. Når de er taget, kan en leder begynde.',
    done: 'Klar',
    missing: 'Mangler',
    organisation: 'Læg organisationen ind',
    fileHint: 'Fra et regneark, eller én enhed ad gangen.',
    employers: 'Invitér den centrale part fra arbejdsgiversiden',
    unions: 'Invitér den centrale part fra lønmodtagersiden',
    round: 'En runde er besluttet',
    roundHint: 'De centrale parter laver den og godkender den sammen.',
    coordinators: 'Invitér udbydernes koordinatorer',
    afterRound: 'Når runden er besluttet, står det her, hvem der mangler.',
    coordinatorsHint: (names: readonly string[]) => `Ingen tager imod for ${formatList(names)} endnu.`,
  },
  organisation: 'Organisationen',
  search: 'Hvem har gjort hvad',
  previews: 'Alle mails, som Samråd sender',
  previewsNote: 'med eksempler',
} as const;
