import { defineTexts } from '@samraad/platform';

/** What `samraad verify` and the audit pages say of a difference. */
export const auditDa = defineTexts({
  'audit-problem.hash': 'Indholdet er ændret, efter at det blev skrevet.',
  'audit-problem.chain': 'Rækken hænger ikke sammen med den foregående.',
  'audit-problem.sequence': 'Der mangler en række foran denne.',
  'audit-problem.columns': 'En kolonne siger noget andet end det skrevne indhold.',
  'audit-problem.details': 'Navne eller begrundelser er ændret, efter at de blev skrevet.',
  'audit-problem.head': 'Strømmen slutter et andet sted, end dens sidste mærke siger.',
  'audit-problem.root': 'Dagens segl passer ikke til det, det dækker.',
  'audit-problem.root-head': 'En række, som er dækket af et segl, er ændret eller fjernet.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof auditDa> {}
}
