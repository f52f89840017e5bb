/** Words of the page "add unit". */
export const addUnitWords = {
  title: 'Læg en ny enhed ind',
  sub: (parent: string) => `Under ${parent}`,
  name: 'Navn',
  nameHint: 'Navnet kan ses af alle, der er logget ind.',
  key: 'Kode',
  keyHint:
    'Bogstaverne a–z, tal og bindestreg. Koden kan ikke ændres bagefter, og filer finder enheden ved den.',
  kind: 'Slags',
  sector: 'Sektor',
  from: 'Fra hvilken dag',
  fromHint: 'I dag eller senere.',
  choose: 'Vælg',
  submit: 'Læg enheden ind',
  cancel: 'Fortryd',
} as const;
