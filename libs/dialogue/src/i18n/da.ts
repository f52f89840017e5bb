import { defineTexts } from '@samraad/platform';

/** Words of the dialogue: refusals, choices, and what the timeline says. */
export const dialogueDa = defineTexts({
  'dialogue.only-people': 'Det kan kun en person gøre, som er logget ind.',
  'dialogue.only-provider': 'Kun sagens udbyder kan gøre det.',
  'dialogue.case-ended': 'Sagen er afsluttet. Det, der er skrevet, kan stadig læses.',
  'dialogue.no-provider': 'Sagen har ingen udbyder lige nu. Vælg en udbyder først.',
  'dialogue.already-accepted': 'Opgaven er allerede taget imod.',
  'dialogue.not-awaiting-answer': 'Sagen venter ikke på svar fra udbyderen.',
  'dialogue.too-late-to-decline':
    'I kan sige nej, indtil I har sendt en kontrakt. Er den sendt, så træk den tilbage først.',
  'dialogue.reason-missing': 'Skriv en begrundelse, som parterne kan bruge, når de vælger en anden.',
  'dialogue.reason-too-long': 'Begrundelsen er for lang. Skriv højst {longest} tegn.',
  'dialogue.message-missing': 'Skriv en besked.',
  'dialogue.message-too-long': 'Beskeden er for lang. Skriv højst {longest} tegn, eller del den i to.',
  'dialogue.note-too-long': 'Noten er for lang. Skriv højst {longest} tegn.',
  'dialogue.not-at-provider': 'Vælg en koordinator eller konsulent, som er ansat hos udbyderen nu.',
  'dialogue.already-assigned': 'Den person har allerede sagen.',
  'dialogue.contact-ahead': 'Kontakten kan ikke ligge ude i fremtiden. Notér den, når den har fundet sted.',
  'dialogue.contact-before-request':
    'Kontakten ligger før, henvendelsen nåede frem til jer. Kun det, der er sket siden, tæller.',
  'dialogue.contact-with-nobody': 'Vælg mindst én, I har talt med.',
  'dialogue.contact-not-a-party': 'En af dem, der er valgt, er ikke part i sagen for den side.',
  'dialogue.contact-on-both-sides': 'Den samme person kan ikke stå for begge sider.',

  'decline-reason.no-capacity': 'Vi har ikke kapacitet',
  'decline-reason.outside-field': 'Opgaven ligger uden for vores område',
  'decline-reason.other': 'Andet',
  'contact-kind.message': 'Besked',
  'contact-kind.meeting': 'Møde',
  'contact-kind.call': 'Samtale',

  'dialogue.a-call': 'en samtale',
  'dialogue.a-meeting': 'et møde',
  'dialogue.period': 'fra {from} til {to}',
  'dialogue.one-day': '{day}',

  'audit.dialogue.accepted': 'Udbyderen sagde ja til opgaven',
  'audit.dialogue.declined': 'Udbyderen sagde nej til opgaven',
  'audit.dialogue.assigned': 'En konsulent fik sagen',
  'audit.dialogue.handed-over': 'Sagen skiftede konsulent',
  'audit.dialogue.message-sent': 'En besked blev sendt',
  'audit.dialogue.contact-logged': 'Udbyderen noterede en kontakt',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof dialogueDa> {}
}
