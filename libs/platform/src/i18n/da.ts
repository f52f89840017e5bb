import { defineTexts } from './texts';

/** What the portal is called. */
export const productName = 'Samråd';

/** Words of the platform's own refusals. */
export const platformDa = defineTexts({
  'clock.only-forward': 'Demo-uret går kun frem. Vælg et tidspunkt efter det nuværende.',
  'platform.key-reused':
    'Den samme nøgle (Idempotency-Key) er allerede brugt til et andet indhold. Brug en ny nøgle.',
  'platform.invalid': 'Noget i det indsendte kan ikke bruges. Ret felterne og send igen.',
  'platform.not-found': 'Siden eller sagen findes ikke, eller du har ikke adgang til den.',
  'platform.forbidden': 'Din rolle giver ikke adgang til det.',
  'platform.only-seen':
    'Du ser siden, som en anden ser den. Så kan intet sendes, ændres eller gøres på andres vegne.',
  'platform.sign-in-required': 'Log ind for at fortsætte.',
  'platform.stale': 'Nogen har ændret det samme, mens du skrev.',
  'platform.too-large': 'Det indsendte er for stort.',
  'platform.broken-json': 'Indholdet er ikke gyldig JSON.',
  'platform.unclean-text': 'Teksten indeholder tegn, der ikke kan gemmes.',
  'platform.too-many': 'Der er sendt for mange forespørgsler. Vent lidt, og prøv igen.',
  'platform.unexpected': 'Der skete en fejl hos os. Intet er gået tabt af det, der allerede var gemt.',
});

declare module './texts' {
  interface TextKeys extends Readonly<typeof platformDa> {}
}
