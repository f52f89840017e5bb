import { defineTexts } from '@samraad/platform';
import './check.da';

/** Words of making rounds: refusals, proposals, audit lines. */
export const roundsDa = defineTexts({
  'rounds.draft-unknown': 'Kladden findes ikke, eller du har ikke adgang til den.',
  'rounds.draft-ended': 'Kladden er ikke længere åben: runden er besluttet, eller kladden er lagt væk.',
  'rounds.draft-moved':
    'Kladden er rettet, siden den blev læst igennem. Læs den igen, og foreslå den, som den er nu.',
  'rounds.plan-unreadable': 'Noget i rundens tekst kan ikke læses. Ret det, og prøv igen.',
  'rounds.provider-unknown': 'En af rundens udbydere findes ikke længere. Vælg udbydere igen.',
  'rounds.open-title': 'Åbn {name}',

  'rounds.draft-is-change': 'Kladden ændrer en runde, der kører. Foreslå den som en ændring.',
  'rounds.draft-is-round': 'Kladden er en ny runde. Foreslå den som en runde.',
  'rounds.round-over': 'Runden er slut. Dens regler kan ikke længere ændres.',
  'rounds.change-title': 'Ret {name} fra {from}',

  'proposals.kind.round.open': 'Ny runde',
  'proposals.kind.round.change': 'Ændring af en runde',

  'audit.rounds.draft-started': 'En kladde til {name} blev begyndt',
  'audit.rounds.change-started': 'En ændring af {name} blev begyndt',
  'audit.rounds.draft-changed': 'En kladde til en runde blev rettet',
  'audit.rounds.draft-discarded': 'Kladden til {name} blev lagt væk',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof roundsDa> {}
}
