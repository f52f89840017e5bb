import { freshForMinutes } from '@samraad/identity';

/** Words of the page that asks for a fresh proof. */
export const confirmDa = {
  title: 'Bekræft, at det er dig',
  sub: `Det, du er ved at sende, kan ikke tages tilbage med et klik. Derfor spørger vi, hver gang det er mere end ${freshForMinutes} minutter siden, du sidst viste, hvem du er.`,
  kept: 'Intet er sendt endnu. Alt det, du har skrevet, ligger klar her på siden og bliver sendt, når du bekræfter.',
  fileGone: 'Filen kan siden ikke gemme for dig. Du bliver bedt om at vælge den igen bagefter.',
  demo: 'Det her er en demo, så du behøver ikke at skrive din adgangskode.',
  password: 'Adgangskode',
  code: 'Kode fra din app',
  codeHint: 'De seks tal, appen viser lige nu. Har du ikke appen ved hånden, så skriv en genoprettelseskode.',
  passkey: 'Bekræft med din adgangsnøgle, og send',
  recovery: 'Genoprettelseskode',
  recoveryHint: 'En af de ti koder, du har gemt. Hver kode virker én gang.',
  otherHeading: 'Har du ikke adgangsnøglen ved hånden?',
  noScript:
    'Din adgangsnøgle kan kun bruges, når JavaScript er slået til. Skriv en genoprettelseskode i stedet.',
  submit: 'Bekræft, og send',
  cancel: 'Gå tilbage uden at sende',
} as const;
