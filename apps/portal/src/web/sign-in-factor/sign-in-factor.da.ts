/** Words of the second step of signing in. */
export const signInFactorDa = {
  title: 'Vis, at det er dig',
  sub: 'Adgangskoden var rigtig. Nu mangler koden fra din app.',
  code: 'Kode fra din app',
  hint: 'De seks tal, appen viser lige nu.',
  submit: 'Log ind',
  cancel: 'Begynd forfra',
  lostHeading: 'Har du ikke appen ved hånden?',
  lost: 'Skriv en af dine genoprettelseskoder i feltet i stedet. Hver kode virker én gang.',
  none: 'Har du heller ingen koder, så bed en administrator om at nulstille dit ekstra bevis.',
  help: 'Se, hvem du kan spørge',
} as const;
