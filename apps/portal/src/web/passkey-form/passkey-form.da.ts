/** What is said where a passkey can't be made or used. */
export const passkeyFormDa = {
  unable: 'Din browser kan ikke bruge adgangsnøgler. Brug en nyere, eller vælg en anden måde.',
  stoppedNew: 'Der blev ikke lavet nogen adgangsnøgle. Prøv igen, og svar, når din enhed spørger.',
  stopped: 'Adgangsnøglen blev ikke brugt. Prøv igen, og svar, når din enhed spørger.',
  elsewhere:
    'Adgangsnøgler virker kun på den adresse, de er lavet til. Se efter i adresselinjen, og åbn Samråd på den rigtige adresse.',
  late: 'Der er gået for lang tid, eller du er logget ud. Hent siden igen, eller begynd forfra.',
  held: 'Den enhed har allerede en adgangsnøgle til din bruger. Vælg en anden enhed.',
} as const;
