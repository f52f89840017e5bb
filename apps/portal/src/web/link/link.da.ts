import type { LinkPurpose, LinkState } from '@samraad/identity';

/** Words of the page a one-time link opens. */
export const linkDa = {
  title: {
    setup: 'Kom i gang med Samråd',
    invitation: 'Kom i gang med Samråd',
    'sign-in': 'Log ind på Samråd',
    reset: 'Vælg en ny adgangskode',
    'new-email': 'Bekræft din nye e-mailadresse',
  } satisfies Record<LinkPurpose, string>,
  what: {
    setup: (email: string) => `Trykker du på knappen, vælger du en adgangskode til brugeren ${email}.`,
    invitation: (email: string) =>
      `Trykker du på knappen, vælger du en adgangskode og er inde. Du logger siden ind med ${email}.`,
    'sign-in': (email: string) => `Trykker du på knappen, er du logget ind som ${email}.`,
    reset: (email: string) => `Trykker du på knappen, vælger du en ny adgangskode til brugeren ${email}.`,
    'new-email': (email: string) =>
      `Trykker du på knappen, logger du fra nu af ind med ${email} og får dine mails dér.`,
  } satisfies Record<LinkPurpose, (email: string) => string>,
  button: {
    setup: 'Vælg adgangskode',
    invitation: 'Vælg adgangskode',
    'sign-in': 'Log ind',
    reset: 'Vælg ny adgangskode',
    'new-email': 'Brug den nye adresse',
  } satisfies Record<LinkPurpose, string>,
  once: 'Linket virker én gang. Det sker først, når du trykker på knappen.',
  notYours: 'Er det ikke dig, så luk siden. Så sker der ikke noget.',
  other: (name: string) =>
    `Du er logget ind som ${name} lige nu. Linket hører til en anden bruger: bruger du det, bliver ${name} logget ud her.`,
  dead: {
    used: 'Linket er brugt',
    expired: 'Linket er udløbet',
    replaced: 'Linket gælder ikke mere',
  } satisfies Record<Exclude<LinkState, 'open'>, string>,
  why: {
    used: 'Linket virker kun én gang, og det er brugt. Har du valgt en adgangskode, så log ind med den.',
    expired: 'Der er gået for lang tid, siden linket blev sendt. Intet er ændret.',
    replaced: 'Der er måske sendt et nyere link: se efter i din mail. Eller adressen er skiftet siden.',
  } satisfies Record<Exclude<LinkState, 'open'>, string>,
  unknown: 'Linket findes ikke',
  unknownWhy:
    'Måske er det knækket over på midten: prøv at kopiere hele linket fra mailen. Et meget gammelt link kendes heller ikke mere.',
  now: 'Hvad kan du gøre nu?',
  signIn: 'Log ind',
  forgotten: 'Bed om et nyt link, hvis du mangler en adgangskode',
  help: 'Hjælp og kontakt',
} as const;
