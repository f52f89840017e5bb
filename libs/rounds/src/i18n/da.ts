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

  'proposals.kind.round.open': 'Ny runde',

  'audit.rounds.draft-started': 'En kladde til {name} blev begyndt',
  'audit.rounds.draft-changed': 'En kladde til en runde blev rettet',
  'audit.rounds.draft-discarded': 'Kladden til {name} blev lagt væk',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof roundsDa> {}
}
