/** What is said of a setting that can't be used: never its value. */
export const configDa = {
  heading: 'Indstillingerne kan ikke bruges:',
  missing: 'mangler',
  database: 'skal være en adresse som postgresql://bruger:kode@vært:5432/navn',
  port: 'skal være et helt tal fra 0 til 65535',
  fixedPort: 'skal i drift være et helt tal fra 1 til 65535',
  address: 'skal være http(s)://vært[:port] uden sti, spørgsmålstegn, # eller bruger',
  https: 'skal i drift begynde med https://, ellers kan ingen logge ind',
  secret: 'skal være mindst 32 tegn',
  weakSecret: 'er til at gætte: brug mindst 32 tilfældige tegn',
  smtp: 'skal være en adresse som smtp://vært:25 eller smtps://vært:465',
  smtpPort: 'passer ikke med sin port: smtps hører til 465, smtp til 25 og 587',
  sender: 'skal være en e-mailadresse, eventuelt med navn foran: Samråd <navn@vært>',
  contact: 'skal være en e-mailadresse',
  flag: 'skal være 0 eller 1',
  demo: 'kan ikke være 1 i drift (NODE_ENV=production)',
  poolSize: 'skal være et helt tal fra 2 til 100',
  logLevel: 'skal være fatal, error, warn, info, debug eller silent',
  nodeEnv: 'skal være development, test eller production',
  trustProxy:
    'skal være antallet af proxyer (0–10), eller en liste med komma af adresser, net som 10.1.0.0/16, loopback, linklocal og uniquelocal; aldrig alle',
  noProxy: 'kan ikke være 0 i drift: uden en betroet proxy foran kan ingen logge ind over https',
} as const;
