import { defineTexts } from '@samraad/platform';

/** What the API says of a value that does not fit its schema. */
export const apiDa = defineTexts({
  'api.missing': 'Feltet mangler.',
  'api.wrong-type': 'Feltet har den forkerte type; det skal være {expected}.',
  'api.type.string': 'en tekst',
  'api.type.number': 'et tal',
  'api.type.int': 'et helt tal',
  'api.type.boolean': 'true eller false',
  'api.type.array': 'en liste',
  'api.type.object': 'et objekt',
  'api.too-long': 'Teksten er for lang; højst {max} tegn.',
  'api.too-short': 'Teksten er for kort; mindst {min} tegn.',
  'api.too-many': 'Listen er for lang; højst {max}.',
  'api.too-big': 'Værdien er for stor; højst {max}.',
  'api.too-small': 'Værdien er for lille; mindst {min}.',
  'api.unknown-keys': 'Ukendte felter: {keys}.',
  'api.unknown-value': 'Værdien skal være en af: {values}.',
  'api.wrong-format': 'Værdien har ikke formatet {format}.',
  'api.invalid': 'Værdien kan ikke bruges.',
  'api.one-of-two': 'Angiv enten advance eller to, og ikke begge.',
  'api.not-a-duration': 'Skriv en varighed som P7D, PT12H eller P1DT2H; højst to år.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof apiDa> {}
}
