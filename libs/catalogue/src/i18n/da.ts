import { defineTexts } from '@samraad/platform';

/** Words of the catalogue. */
export const catalogueDa = defineTexts({
  'catalogue.provider-unknown': 'Udbyderen findes ikke.',
  'catalogue.provider-paused':
    '{name} er sat på pause i runden og tager ikke imod nye henvendelser. Vælg en anden udbyder.',
  'catalogue.provider-ended': '{name} er ikke længere med i runden. Vælg en anden udbyder.',
  'catalogue.provider-coming': '{name} er først med i runden fra {day}. Vælg en anden udbyder, eller vent.',
  'catalogue.provider-away':
    '{name} tager ikke imod nye henvendelser til og med {day}. Vælg en anden udbyder, eller vent.',
  'catalogue.provider-known': 'Der findes allerede en udbyder med det navn eller det CVR-nummer.',
  'catalogue.provider-name': 'Skriv udbyderens navn med bogstaver eller tal.',
  'catalogue.cvr-wrong': 'CVR-nummeret passer ikke: det har otte cifre, og det sidste kontrollerer de andre.',
  'catalogue.website-wrong': 'Skriv hjemmesidens adresse, for eksempel www.udbyder.example.',
  'catalogue.email-wrong': 'Skriv en e-mailadresse, som navn@udbyder.example.',
  'audit.catalogue.provider-entered': 'En ny udbyder blev oprettet',
  'audit.catalogue.provider-taken-in': 'En udbyder blev taget med i runden fra {from}',
  'audit.catalogue.provider-paused': 'En udbyder blev sat på pause i runden fra {from}',
  'audit.catalogue.provider-resumed': 'En udbyder tager imod henvendelser igen fra {from}',
  'audit.catalogue.provider-ended': 'En udbyder er ikke længere med i runden fra {from}',
  'catalogue.kind.meeting': 'Møde',
  'catalogue.kind.seminar': 'Seminar',
  'catalogue.kind.workshop': 'Workshop',
  'catalogue.kind.talk': 'Oplæg',
  'catalogue.kind.interview': 'Samtaler',
  'catalogue.kind.analysis': 'Analyse',
  'catalogue.kind.phase': 'Periode',
  'catalogue.kind.follow-up-talk': 'Opfølgningssamtale',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof catalogueDa> {}
}
