import { longestPasskeyName } from '@samraad/identity';

/** Words of the passkeys one has. */
export const passkeysDa = {
  heading: 'Adgangsnøgler',
  what: 'En adgangsnøgle ligger på din telefon, din computer eller en USB-nøgle. Enheden spørger om fingeraftryk, ansigt eller pinkode, og nøglen virker kun på Samråds egen adresse. Derfor kan ingen lokke den fra dig.',
  begin: 'Lav en adgangsnøgle',
  another: 'Lav en adgangsnøgle mere',
  made: (day: string) => `Lavet ${day}`,
  used: (when: string) => `Sidst brugt ${when}`,
  neverUsed: 'Ikke brugt endnu',
} as const;

/** Words of making a passkey. */
export const newPasskeyDa = {
  title: 'Lav en adgangsnøgle',
  sub: 'Giv den et navn, så du kan kende den fra de andre. Derefter spørger din enhed, om det er dig.',
  name: 'Navn på adgangsnøglen',
  hint: `For eksempel »Min telefon«. Højst ${longestPasskeyName} tegn.`,
  submit: 'Lav adgangsnøglen',
  cancel: 'Ikke nu',
  readers: ['dig selv'],
  noScript:
    'En adgangsnøgle kan kun laves, når JavaScript er slået til. Ellers kan du sætte en kode-app op i stedet.',
  noAnswer: 'Der kom ikke noget svar fra din enhed. Prøv igen.',
} as const;

/** Words of changing one. */
export const changePasskeyDa = {
  submit: 'Gem navnet',
  cancel: 'Tilbage til Sikkerhed',
  removeHeading: 'Fjern adgangsnøglen',
  remove: 'Fjern adgangsnøglen',
  removeNote:
    'Du kan ikke logge ind med den mere. Den ligger måske stadig på enheden. Dér kan du slette den bagefter.',
  last: 'Det er dit eneste ekstra bevis. Har du ingen adgangskode, så få først et link til at vælge en under »Glemt adgangskode«.',
} as const;
