/** Words of the page where the central parties help a case that is stuck. */
export const getGoingWords = {
  title: 'Hjælp sagen i gang',
  at: (number: string, provider: string) => `${number} hos ${provider}`,
  list: 'Frister',
  eyebrow: 'Sagen er gået i stå',
  stuck: (name: string) => `Parterne og ${name} kommer ikke videre`,
  text: 'Ring eller skriv til dem, og find ud af, hvad der skal til. I ser ikke, hvad de har skrevet til hinanden, og I skal ikke tage stilling til sagen.',
  submit: 'Vi har talt med dem',
  after: 'Så må sagen være stille lige så længe igen, før den spørger.',
  nothing: 'Sagen har ikke bedt om hjælp, eller den er kommet i gang igen.',
} as const;
