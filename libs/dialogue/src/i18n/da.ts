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
    'I kan sige nej, indtil I har sendt jeres første kontrakt. Nu kan I trække kontrakten tilbage eller aftale en ny dag med parterne.',
  'dialogue.provider-not-late': 'Udbyderen har ikke overskredet en frist, så I kan ikke gå videre uden den.',
  'dialogue.contract-is-out':
    'Udbyderen har sendt en kontrakt til underskrift. Bed om ændringer, eller vent til den ikke længere gælder.',
  'dialogue.contract-waits':
    'Kontrakten er færdig og venter på plads. I kan aftale en ny dag med udbyderen eller trække henvendelsen tilbage.',
  'dialogue.too-late-to-leave': 'Kontrakten er underskrevet, så I kan ikke vælge en anden udbyder.',
  'dialogue.nothing-late': 'Der er ingen overskredet frist at aftale en ny dag for.',
  'dialogue.promise-day-unreadable': 'Skriv dagen som en dato.',
  'dialogue.promise-day-behind': 'Vælg en dag, der ligger efter i dag.',
  'dialogue.promise-day-not-working': 'Vælg en arbejdsdag.',
  'dialogue.promise-day-after-round': 'Dagen ligger efter aftaleperiodens sidste dag for forløb.',
  'dialogue.promise-reason-missing': 'Skriv, hvorfor dagen passer, så den anden part kan tage stilling.',
  'dialogue.promise-reason-too-long': 'Begrundelsen er for lang. Skriv højst {longest} tegn.',
  'dialogue.promise-waits':
    'Et forslag om en ny dag venter på svar. Svar på det, eller få det taget tilbage først.',
  'dialogue.promise-unknown': 'Sagen har ikke det forslag.',
  'dialogue.promise-answered': 'Forslaget er allerede besvaret, eller det gælder ikke længere.',
  'dialogue.promise-own': 'I kan ikke selv svare på jeres forslag. Det gør den anden part.',
  'dialogue.promise-not-own': 'Kun den part, der foreslog dagen, kan tage den tilbage.',
  'dialogue.promise-day-gone': 'Dagen er kommet. Foreslå en ny.',

  'promise-state.proposed': 'Foreslået, venter på svar',
  'promise-state.confirmed': 'Aftalt',
  'promise-state.refused': 'Afvist',
  'promise-state.withdrawn': 'Taget tilbage',
  'promise-state.lapsed': 'Gælder ikke længere',
  'dialogue.reason-missing': 'Skriv en begrundelse, som parterne kan bruge, når de vælger en anden.',
  'dialogue.reason-too-long': 'Begrundelsen er for lang. Skriv højst {longest} tegn.',
  'dialogue.message-missing': 'Skriv en besked.',
  'dialogue.message-too-long': 'Beskeden er for lang. Skriv højst {longest} tegn, eller del den i to.',
  'dialogue.attachment-gone':
    'En af filerne er der ikke mere, eller den er allerede sendt. Vedhæft den igen.',
  'dialogue.attachment-infected': 'Der er virus i en af filerne. Tag den fra, og send beskeden uden.',
  'dialogue.attachment-waits': 'Filen bliver undersøgt for virus. Prøv igen om lidt.',
  'dialogue.attachment-withdrawn': 'Filen er trukket tilbage, fordi der var virus i den.',
  'dialogue.attachment-not-shown': 'En fil er privat og vises ikke, mens du ser siden som en anden.',
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
  'contact-kind.booked': 'Møde aftalt',

  'dialogue.a-call': 'en samtale',
  'dialogue.a-meeting': 'et møde',
  'dialogue.period': 'fra {from} til {to}',
  'dialogue.one-day': '{day}',

  'audit.dialogue.accepted': 'Udbyderen sagde ja til opgaven',
  'audit.dialogue.declined': 'Udbyderen sagde nej til opgaven',
  'audit.dialogue.provider-left': 'Parterne gik videre uden udbyderen, som havde overskredet en frist',
  'audit.dialogue.promise-proposed': 'En ny dag blev foreslået',
  'audit.dialogue.promise-confirmed': 'En ny dag blev aftalt; fristen er uændret',
  'audit.dialogue.promise-refused': 'En ny dag blev afvist',
  'audit.dialogue.promise-withdrawn': 'Et forslag om en ny dag blev taget tilbage',
  'audit.dialogue.promise-lapsed': 'Aftalen om en ny dag gælder ikke længere',
  'audit.dialogue.assigned': 'En konsulent fik sagen',
  'audit.dialogue.consultant-left': 'Konsulenten er der ikke længere, og sagen har ingen konsulent',
  'audit.dialogue.handed-over': 'Sagen skiftede konsulent',
  'audit.dialogue.message-sent': 'En besked blev sendt',
  'audit.dialogue.file-withdrawn': 'En fil blev trukket tilbage, fordi der var virus i den',
  'audit.dialogue.file-opened': 'En fil i en sag blev hentet',
  'audit.dialogue.contact-logged': 'Udbyderen noterede en kontakt',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof dialogueDa> {}
}
