import { defineTexts } from '@samraad/platform';

/** Words of the pages about mails that did not arrive. */
export const mailsDa = defineTexts({
  'mails.title': 'Mails, der ikke kom frem',
  'mails.sub': 'Vi prøver selv igen i mange timer. Det her er dem, et menneske skal se på.',
  'mails.no-address': 'ingen adresse',
  'mails.status.failed': 'kunne ikke leveres',
  'mails.status.undeliverable': 'ingen modtager',
  'mails.empty.heading': 'Alt er kommet frem',
  'mails.empty.text': 'Når en mail ikke kan leveres, står den her.',
  'mails.resend': 'Send igen',
  'mails.back': 'Tilbage til listen',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof mailsDa> {}
}
