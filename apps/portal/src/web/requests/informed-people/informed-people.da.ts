import type { NoticeStatus } from '@samraad/requests';

/** Words of the page that says who is told of a request, and with what words. */
export const informedPeopleWords = {
  title: 'Hvem får besked',
  draft: 'Kladden',
  case: 'Sagen',
  nobody: 'I har ikke valgt nogen endnu',
  before: 'De får besked, når henvendelsen er sendt',
  told: 'De fik besked, da henvendelsen blev sendt',
  why: 'De får kun at vide, at I har sendt en henvendelse. De får hverken titlen eller det, I har skrevet.',
  choose: 'Vælg, hvem der skal have besked',
  notice: {
    heading: 'Det står der i beskeden',
    before: 'Sådan bliver mailen, ord for ord. Den er skrevet på forhånd, og I kan ikke rette i den.',
    noProvider: 'Udbyderens navn kommer til at stå i den, når I har valgt.',
    after: 'Sådan var mailen, ord for ord.',
    subject: 'Emne',
  },
  people: {
    heading: 'Valgt i Samråd',
    columns: { who: 'Hvem', roles: 'Rolle', mail: 'Besked' },
    noRole: 'har ingen rolle længere',
    notYet: 'ikke sendt endnu',
    asParty: 'fik besked som en af parterne, eller har ikke længere en rolle',
    status: {
      queued: 'på vej',
      sent: 'kom frem',
      failed: 'kom ikke frem',
      undeliverable: 'kunne ikke sendes: der er ingen e-mailadresse',
    } satisfies Record<NoticeStatus, string>,
    sentAt: (at: string, status: string) => `sendt ${at}, ${status}`,
    failedHelp: 'En mail, der ikke kom frem, kan administrator sende igen. I kan også selv give besked.',
    empty: {
      heading: 'Ingen er valgt i Samråd',
      text: 'Vælg blandt dem, der har en rolle på arbejdspladsen eller over den.',
    },
  },
  outside: {
    heading: 'Har I selv givet besked',
    columns: { who: 'Hvem', how: 'Hvordan', day: 'Hvornår' },
    missing: 'mangler',
    by: (name: string, at: string) => `Skrevet af ${name}, ${at}.`,
  },
  theirs: {
    heading: 'Det kan de se',
    text: 'Den, der har fået besked, kan i Samråd se nummeret, arbejdspladsen, udbyderen og hvor langt sagen er. De kan ikke åbne sagen.',
  },
} as const;
