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
  'rounds.closed-already': 'Runden tog imod sidste gang {day} og er lukket.',
  'rounds.close-unopened': 'Runden er ikke åbnet endnu. Flyt dens datoer i stedet.',
  'rounds.close-in-the-past': 'Den sidste dag kan tidligst være i dag.',
  'rounds.close-not-sooner': 'Runden slutter af sig selv {day}. Vælg en dag før den.',
  'rounds.close-title': 'Luk {name} efter {day}',
  'rounds.change-title': 'Ret {name} fra {from}',

  'proposals.kind.round.open': 'Ny runde',
  'proposals.kind.round.close': 'Lukning af en runde',
  'proposals.kind.round.change': 'Ændring af en runde',
  'rounds.provider-not-in': '{name} er ikke med i runden.',
  'rounds.provider-is-in': '{name} er eller har været med i runden.',
  'rounds.provider-is-serving': '{name} tager allerede imod henvendelser i runden.',
  'rounds.provider-is-paused': '{name} er allerede sat på pause i runden.',
  'rounds.provider-is-ended': '{name} er stoppet i runden. Det kan ikke ændres.',
  'rounds.provider-change-later':
    'Der er allerede besluttet noget om {name} fra {day}. Vælg den dag eller en senere.',
  'rounds.provider-day-gone': 'Dagen er gået. Vælg {today} eller en senere dag.',
  'rounds.provider-day-after': 'Runden tager kun imod henvendelser til og med {day}. Vælg en tidligere dag.',
  'rounds.provider-round-over': 'Runden tager ikke imod henvendelser mere, så der er ikke noget at ændre.',
  'rounds.coordinator-other-name':
    'Den e-mailadresse hører til en, der hedder noget andet i Samråd. Skriv navnet, som det står der, eller en anden adresse.',
  'rounds.coordinator-asked': 'Du skal være koordinator for {provider} i Samråd.',
  'rounds.provider-taken-in-title': 'Tag {provider} med i {round} fra {day}',
  'rounds.provider-paused-title': 'Sæt {provider} på pause i {round} fra {day}',
  'rounds.provider-resumed-title': 'Lad {provider} tage imod henvendelser i {round} igen fra {day}',
  'rounds.provider-ended-title': 'Stop {provider} i {round} fra {day}',

  'proposals.kind.provider.take-in': 'En udbyder tages med i runden',
  'proposals.kind.provider.pause': 'En udbyder sættes på pause',
  'proposals.kind.provider.resume': 'En udbyder tager imod igen',
  'proposals.kind.provider.end': 'En udbyder stopper i runden',

  'audit.rounds.draft-started': 'En kladde til {name} blev begyndt',
  'audit.rounds.closed': '{name} tager ikke imod flere henvendelser',
  'audit.rounds.change-started': 'En ændring af {name} blev begyndt',
  'audit.rounds.draft-changed': 'En kladde til en runde blev rettet',
  'audit.rounds.draft-discarded': 'Kladden til {name} blev lagt væk',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof roundsDa> {}
}
