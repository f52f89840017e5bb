import { defineTexts } from '@samraad/platform';

/** Words of invoicing: refusals, and what the timeline says. */
export const invoicingDa = defineTexts({
  'invoicing.cvr-wrong': 'CVR-nummeret passer ikke: det har otte cifre, og det sidste kontrollerer de andre.',
  'invoicing.gln-wrong':
    'EAN-nummeret passer ikke: det har tretten cifre, og det sidste kontrollerer de andre.',
  'invoicing.account-wrong':
    'Kontoen passer ikke. Skriv registreringsnummer og kontonummer, eller et IBAN som DK50 0040 0440 1162 43.',
  'invoicing.name-missing': 'Skriv navnet, som det skal stå på regningen.',
  'invoicing.address-missing': 'Skriv både vej og by.',
  'invoicing.postal-code-wrong': 'Postnummeret skal have fire cifre.',
  'invoicing.no-document':
    'Regningen kan ikke hentes endnu: udbyderen eller de centrale parter mangler at skrive, hvem der sender og modtager regninger.',

  'invoicing.vat.exempt': 'Uden moms: undervisning, der er fritaget',
  'invoicing.vat.standard': 'Med moms: 25 procent lægges til',

  'audit.invoicing.seller-kept': 'Udbyderen skrev, hvem der sender dens regninger',
  'audit.invoicing.buyer-kept': 'En central side skrev, hvem der modtager regninger',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof invoicingDa> {}
}
