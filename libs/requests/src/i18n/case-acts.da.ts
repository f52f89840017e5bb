import { defineTexts } from '@samraad/platform';

/** What each act on a case is, as "who may do what when" tells it. */
export const caseActsDa = defineTexts({
  'case-act.contracts.ask-changes': 'Bede om ændringer i kontrakten',
  'case-act.contracts.draft': 'Skrive på kontrakten',
  'case-act.contracts.send': 'Sende kontrakten til underskrift',
  'case-act.contracts.sign': 'Skrive under på kontrakten',
  'case-act.contracts.take-up': 'Tage en kontrakt, der venter på plads, op igen',
  'case-act.contracts.withdraw': 'Trække kontrakten tilbage',
  'case-act.delivery.attest': 'Attestere, at forløbet er leveret',
  'case-act.delivery.dispute': 'Gøre indsigelse mod en attestation',
  'case-act.delivery.plan': 'Flytte eller aflyse en aktivitet',
  'case-act.delivery.report-activity': 'Melde en aktivitet holdt',
  'case-act.delivery.report-delivered': 'Melde forløbet leveret',
  'case-act.delivery.resolve-dispute': 'Afslutte en indsigelse',
  'case-act.dialogue.accept': 'Tage imod henvendelsen',
  'case-act.dialogue.agree-on-day': 'Foreslå og svare på en ny dag for det, der er forsinket',
  'case-act.dialogue.answer-pause': 'Svare på en pause',
  'case-act.dialogue.assign': 'Give sagen til en konsulent',
  'case-act.dialogue.decline': 'Sige nej til henvendelsen',
  'case-act.dialogue.leave-provider': 'Gå videre uden en forsinket udbyder',
  'case-act.dialogue.log-contact': 'Skrive en samtale eller et møde ind',
  'case-act.dialogue.message': 'Skrive en besked',
  'case-act.dialogue.propose-pause': 'Foreslå en pause',
  'case-act.evaluations.answer': 'Svare på en evaluering',
  'case-act.invoices.pay': 'Melde en regning betalt',
  'case-act.invoices.send': 'Sende eller kreditere en regning',
  'case-act.requests.ask-signatures': 'Bede om underskrifter',
  'case-act.requests.choose-provider': 'Foreslå en udbyder',
  'case-act.requests.choose-side': 'Vælge, for hvilken side man handler',
  'case-act.requests.confirm-provider': 'Sige ja til den foreslåede udbyder',
  'case-act.requests.decline-signature': 'Sige nej til at skrive under',
  'case-act.requests.edit': 'Skrive på henvendelsen',
  'case-act.requests.endorse': 'Give påtegning',
  'case-act.requests.invite': 'Invitere en kollega eller modpart fra sin arbejdsplads',
  'case-act.requests.join': 'Svare på, om arbejdspladsen er med, eller gå ud igen',
  'case-act.requests.pass-on': 'Sende en underskrift videre til en anden',
  'case-act.requests.resubmit': 'Sende en returneret henvendelse igen',
  'case-act.requests.return': 'Sende henvendelsen retur',
  'case-act.requests.sign': 'Skrive under på henvendelsen',
  'case-act.requests.state-order': 'Svare på spørgsmålet om påbud, efter at henvendelsen er sendt',
  'case-act.requests.withdraw': 'Trække henvendelsen tilbage',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof caseActsDa> {}
}
