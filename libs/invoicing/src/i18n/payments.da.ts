import { defineTexts } from '@samraad/platform';

/** What is said of a file of payments, and of the payments in it. */
export const paymentsDa = defineTexts({
  'payments.too-many': 'Filen har mere end {most} bevægelser. Hent en kortere periode i banken.',
  'payments.has-doctype':
    'Filen har en dokumenttype, og det har et kontoudtog aldrig. Hent den igen i banken.',
  'payments.broken-xml': 'Filen kan ikke læses som XML. Måske er den klippet over: hent den igen i banken.',
  'payments.no-statement': 'Filen er ikke et kontoudtog (camt.053).',
  'payments.unknown-encoding': 'Filen siger, at den er skrevet som »{encoding}«. Gem den som UTF-8.',
  'payments.wrong-encoding':
    'Filens tegn passer ikke med det, den siger, at den er skrevet i. Hent den igen i banken, eller gem den som UTF-8.',
  'payments.not-booked': 'Bevægelsen er ikke bogført endnu. Den kommer med, når den er.',
  'payments.other-currency': 'Beløbet er i {currency}. Kun kroner bliver læst.',
  'payments.amount-unreadable': 'Beløbet kan ikke læses.',
  'payments.day-unreadable': 'Dagen kan ikke læses.',
  'payments.twice-in-file': 'Bankens reference »{reference}« står to gange i filen. Den første tæller.',
  'payments.file-gone': 'Filen er der ikke mere. Vælg den igen.',
  'payments.file-taken-in': 'Filen er allerede lagt ind.',
  'payments.settled': 'Betalingen er der allerede taget stilling til.',
  'payments.amount-differs': 'Der er {open} at betale på regningen, men betalingen er på {amount}',
  'payments.returned-pays-nothing': 'Penge, banken har sendt tilbage, kan ikke betale en regning.',

  'payments.state.open': 'Skal ses på',
  'payments.state.paid': 'Betalte en regning',
  'payments.state.dismissed': 'Lagt til side',
  'payments.why.unknown': 'Der står ikke noget regningsnummer, vi kender.',
  'payments.why.ambiguous': 'Nummeret er brugt af flere udbydere.',
  'payments.why.amount': 'Beløbet er et andet end det, der er åbent på regningen.',
  'payments.why.approve-first': 'Regningen er ikke godkendt endnu.',
  'payments.why.other-side': 'Jeres side har godkendt regningen. Den anden side skal lægge betalingen ind.',
  'payments.why.settled': 'Regningen er allerede betalt eller krediteret.',
  'payments.why.returned': 'Banken har sendt pengene tilbage. Tal med udbyderen.',

  'audit.invoicing.payments-taken-in': 'En fil med betalinger blev lagt ind',
  'audit.invoicing.payment-matched': 'En betaling blev knyttet til en regning',
  'audit.invoicing.payment-dismissed': 'En betaling blev lagt til side',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof paymentsDa> {}
}
