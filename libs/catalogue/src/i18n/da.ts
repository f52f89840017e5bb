import { defineTexts } from '@samraad/platform';

/** Words of the catalogue. */
export const catalogueDa = defineTexts({
  'catalogue.provider-unknown': 'Udbyderen findes ikke.',
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
