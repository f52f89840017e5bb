import { defineTexts } from '@samraad/platform';

/** What a form says when something typed can't be used. `{label}` is the field's own label. */
export const formDa = defineTexts({
  'form.missing': 'Udfyld feltet »{label}«.',
  'form.choose': 'Vælg et svar ved »{label}«.',
  'form.tick': 'Sæt kryds ved »{label}« for at fortsætte.',
  'form.too-long': '»{label}« må højst fylde {max} tegn. Du har skrevet {length}.',
  'form.wrong-type': '»{label}« blev sendt på en måde, som vi ikke kan læse. Udfyld feltet igen.',
  'form.unknown-choice': 'Vælg en af mulighederne ved »{label}«.',
  'form.too-few': 'Vælg mindst {min} ved »{label}«.',
  'form.rows-too-few': 'Udfyld mindst {min} under »{label}«.',
  'form.rows-too-many': 'Der kan højst være {max} under »{label}«.',
  'form.not-a-day': 'Skriv »{label}« som en dato, der findes, fx 27.11.2026.',
  'form.not-a-time': 'Skriv »{label}« som et klokkeslæt, fx 14.30.',
  'form.not-money': 'Skriv »{label}« som et beløb i kroner, fx 48.500.',
  'form.not-a-number': 'Skriv »{label}« som et helt tal mellem {min} og {max}.',
  'form.not-an-email': 'Skriv »{label}« som en e-mailadresse, fx navn@region.example.',
  'form.several-emails': 'Skriv kun én e-mailadresse ved »{label}«, uden komma, semikolon eller mellemrum.',
  'form.rating': 'Vælg et tal fra 1 til 5 ved »{label}«.',
  'form.not-an-id': 'Valget ved »{label}« findes ikke længere. Vælg igen.',
  'form.version': 'Siden er for gammel. Hent den igen, og udfyld den på ny.',
  'form.field': 'Feltet',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof formDa> {}
}
