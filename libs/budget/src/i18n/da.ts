import { defineTexts } from '@samraad/platform';

/** Words of the money: refusals, accounts, postings, bands of room, and what the frame's audit trail says. */
export const budgetDa = defineTexts({
  'budget.no-room': 'Der er ikke plads i rammen: der mangler plads til {needed}, og kun {free} er fri.',
  'budget.exceeds-held':
    'Så meget er der ikke holdt plads til: {needed} er mere end de {has}, kontrakten holder.',
  'budget.exceeds-bound': 'Beløbet {needed} er mere end de {has}, der er aftalt og endnu ikke leveret.',
  'budget.exceeds-earned':
    'Beløbet {needed} er mere end de {has}, der er attesteret og endnu ikke faktureret.',
  'budget.exceeds-invoiced': 'Beløbet {needed} er mere end de {has}, der er faktureret og endnu ikke betalt.',
  'budget.exceeds-paid': 'Beløbet {needed} er mere end de {has}, der er betalt.',
  'budget.exceeds-invoice':
    'Kreditnotaen på {needed} er større end det, der mangler at blive betalt af regningen: {has}.',
  'budget.amount-out-of-range': 'Skriv et beløb, der er større end 0 kr. og ikke urimeligt stort.',
  'budget.already-held':
    'Der er allerede holdt plads til kontrakten med et andet beløb. Ret beløbet i stedet.',
  'budget.nothing-held': 'Der er ikke længere holdt plads til kontrakten.',
  'budget.other-frame': 'Kontraktens penge hører til en anden ramme eller en anden sag.',
  'budget.reference-used': 'Det samme bilag er allerede bogført med et andet indhold.',
  'budget.unknown-frame': 'Rammen findes ikke, eller du har ikke adgang til den.',
  'budget.unknown-contract': 'Der er ikke holdt plads til kontrakten.',
  'budget.unknown-invoice': 'Regningen findes ikke, eller du har ikke adgang til den.',
  'budget.invoice-settled': 'Der er ikke mere at betale på regningen.',
  'budget.not-in-round': 'Udbyderen er ikke med i runden og kan ikke få en ramme i den.',
  'budget.frame-already-set': 'Rammen er allerede fastsat.',
  'budget.round-over': 'Runden er slut, og dens rammer kan ikke ændres mere.',
  'budget.set-title': 'Fastsæt rammen for {provider} i {round} til {amount}',
  'budget.frame-not-set': 'Rammen er ikke fastsat endnu. Fastsæt den først.',
  'budget.unknown-tranche': 'Raten hører ikke til rammen, eller den er nævnt to gange.',
  'budget.change-nothing': 'Der er ikke ændret noget. Skriv et andet beløb, eller tilføj en rate.',
  'budget.below-used':
    'Rammen kan ikke blive mindre end det, der allerede er brugt eller holdt plads til: {less} mindre er mere end de {free}, der er fri.',
  'budget.move-to-itself': 'Penge kan ikke flyttes til den ramme, de kommer fra. Vælg en anden ramme.',
  'budget.move-more-than-free': 'Der kan ikke flyttes {amount}: kun {free} er fri i rammen.',
  'budget.move-into-the-past': 'Runden, pengene skal flyttes til, er slut. Vælg en runde, der er i gang.',
  'budget.use-unknown':
    'Det er ikke oplyst, hvordan rammen blev brugt, så der kan ikke flyttes penge fra den.',
  'budget.no-carry-over':
    'Rundens regler siger, at dens penge ikke går videre til en anden runde, når den er lukket for henvendelser.',
  'budget.change-title': 'Ret rammen for {provider} i {round} til {amount}',
  'budget.frame-in-round': '{provider} i {round}',
  'budget.move-title': 'Flyt {amount} fra {from} til {to}',
  'proposals.kind.frame.change': 'Ændring af en ramme',
  'proposals.kind.frame.move': 'Flytning af penge mellem rammer',
  'proposals.kind.frame.set': 'Fastsættelse af en ramme',
  'budget.tranche-day-unreadable': 'Skriv den dag, raten åbner, som en dato, for eksempel 2026-04-01.',
  'budget.tranche-label-unusable': 'Giv raten et navn på højst 100 tegn.',
  'budget.tranches-on-one-day': 'To rater kan ikke åbne samme dag. Læg dem sammen, eller vælg en anden dag.',

  'budget.tranche-label': '{number}. rate',
  'budget.frame-unset': 'Rammen er ikke fastsat',
  'budget.frame-demo': 'Demo-ramme',

  'budget.account.granted': 'Bevilget',
  'budget.account.free': 'Fri',
  'budget.account.held': 'Holdt',
  'budget.account.bound': 'Aftalt',
  'budget.account.earned': 'Leveret',
  'budget.account.invoiced': 'Faktureret',
  'budget.account.paid': 'Betalt',

  'budget.posting.grant': 'Rate åbnet',
  'budget.posting.raise': 'Rate sat op',
  'budget.posting.lower': 'Rate sat ned',
  'budget.carried-over': 'Fulgte med fra {round} efter dens regel om penge, der er tilbage.',
  'budget.posting.move': 'Penge flyttet mellem rammer',
  'budget.posting.lapse': 'Ubrugt rate bortfaldet',
  'budget.posting.hold': 'Plads holdt',
  'budget.posting.swap': 'Holdt plads ændret',
  'budget.posting.bind': 'Kontrakt underskrevet',
  'budget.posting.earn': 'Levering attesteret',
  'budget.posting.unearn': 'Attestation taget tilbage',
  'budget.posting.invoice': 'Regning modtaget',
  'budget.posting.credit': 'Kreditnota',
  'budget.posting.pay': 'Regning betalt',
  'budget.posting.release': 'Plads givet fri',

  'budget.room.good': 'God plads',
  'budget.room.little': 'Lidt plads',
  'budget.room.none': 'Ingen plads lige nu',

  'audit.budget.frame-set': 'Rammen blev fastsat',
  'audit.budget.tranche-opened': 'En rate af rammen åbnede',
  'audit.budget.frame-changed': 'Rammen blev ændret, som begge centrale parter har besluttet',
  'audit.budget.tranche-raised': 'En rate af rammen blev sat op',
  'audit.budget.tranche-lowered': 'En rate af rammen blev sat ned',
  'audit.budget.money-moved': 'Penge blev flyttet mellem to rammer',
  'audit.budget.unused-lapsed': 'Det ubrugte af den forrige rate bortfaldt',
  'audit.budget.room-held': 'Der blev holdt plads til en kontrakt',
  'audit.budget.hold-swapped': 'Den holdte plads blev ændret til et nyt beløb',
  'audit.budget.hold-bound': 'Den holdte plads blev aftalt, da alle havde skrevet under',
  'audit.budget.amount-earned': 'Et attesteret beløb blev regnet som leveret',
  'audit.budget.earning-reversed': 'En attestation blev taget tilbage, og beløbet er disponeret igen',
  'audit.budget.amount-invoiced': 'Udbyderen sendte en regning',
  'audit.budget.invoice-credited': 'En regning blev krediteret',
  'audit.budget.invoice-paid': 'En regning blev markeret som betalt',
  'audit.budget.room-released': 'Plads blev givet tilbage til rammen',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof budgetDa> {}
}
