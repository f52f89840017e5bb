import { defineTexts } from '@samraad/platform';

/** Words of notification. */
export const notificationDa = defineTexts({
  'notification.not-failed': 'Mailen er allerede sendt eller på vej. Den skal ikke sendes igen.',
  'notification.no-address':
    'Modtageren har ingen aktiv konto og derfor ingen mailadresse. Giv personen en konto, eller lad en anden overtage rollen.',
  'notification.link-expired':
    'Linket i mailen er udløbet, så mailen hjælper ingen. Send en ny invitation, eller bed modtageren om selv at bede om et nyt link.',
  'audit.notification.mail-resent': 'En mail, der ikke var nået frem, blev sendt igen',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof notificationDa> {}
}
