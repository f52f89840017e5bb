import { defineTexts } from '@samraad/platform';

/** Words of addenda: refusals, states, parts and what the timeline says. */
export const addendaDa = defineTexts({
  'addenda.moved-on': 'Tillægget er kommet videre, så det kan ikke gøres længere.',
  'addenda.not-running': 'En kontrakt kan ændres, mens forløbet er i gang.',
  'addenda.draft-invalid': 'En del af tillægget kan ikke gemmes, som den er skrevet: {part}.',
  'addenda.incomplete': 'Tillægget er ikke færdigt: {part} mangler eller er forkert.',
  'addenda.nothing-changed':
    'Tillægget ændrer ikke noget. Ret det, der skal være anderledes, før du sender det.',
  'addenda.plan-moved-on':
    'Planen er ændret, siden du skrev tillægget: en aktivitet er holdt eller taget ud. Åbn tillægget, og gem det igen.',
  'addenda.price-below-earned':
    'Prisen kan ikke være lavere end de {earned}, der allerede er bekræftet som leveret.',
  'addenda.milestone-attested':
    'Et delmål, der er attesteret, kan ikke ændres. Lad dets navn og beløb stå, som de er.',
  'addenda.out-for-signature':
    'Et tillæg er sendt til underskrift. Det skal være underskrevet eller trukket tilbage, før I kan aftale at slutte før tid.',
  'addenda.text-changed':
    'Udbyderen har sendt tillægget igen, siden du åbnede siden. Læs det, før du skriver under.',

  'addenda.state.draft': 'Under udarbejdelse',
  'addenda.state.waiting': 'Klar, venter på plads',
  'addenda.state.sent': 'Sendt til underskrift',
  'addenda.state.signed': 'Gælder',
  'addenda.state.ended': 'Trukket tilbage',

  'addenda.part.reason': 'begrundelsen',
  'addenda.part.expectations': 'ønsker og forventninger',
  'addenda.part.scope': 'opgavens art og omfang',
  'addenda.part.price': 'pris',
  'addenda.part.period': 'periode',
  'addenda.part.activities': 'plan',
  'addenda.part.followUp': 'opfølgning lokalt',
  'addenda.part.standard': 'standardkontrakt',
  'addenda.part.file': 'bilag',

  'audit.addenda.begun': 'Udbyderen begyndte på et tillæg til kontrakten',
  'audit.addenda.sent': 'Tillæg {addendumNo} blev sendt til underskrift',
  'audit.addenda.waits-for-room': 'Tillæg {addendumNo} er klar og venter på plads i rammen',
  'audit.addenda.signed-by-side': '{actor} skrev under på tillægget for {side}',
  'audit.addenda.signed-by-all': 'Alle har skrevet under på tillæg {addendumNo}; kontrakten er ændret',
  'audit.addenda.declined': 'En side sagde nej til tillægget',
  'audit.addenda.withdrawn': 'Udbyderen trak tillægget tilbage',
  'audit.addenda.lapsed': 'Tillægget bortfaldt, fordi ikke alle skrev under',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof addendaDa> {}
}
