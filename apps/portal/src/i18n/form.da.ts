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
  'form.day-unreadable': 'Skriv »{label}« som en dato, fx 27.11.2026 eller 27. november 2026.',
  'form.day-no-day': 'Skriv også dagen i »{label}«.',
  'form.day-no-month': 'Skriv også måneden i »{label}«.',
  'form.day-no-year': 'Skriv også årstallet i »{label}«.',
  'form.day-short-year': 'Skriv årstallet i »{label}« med fire cifre, fx 2027.',
  'form.day-two-digit-year':
    'Skriv årstallet i »{label}« med fire cifre: {year} kan være både 19{year} og 20{year}.',
  'form.day-no-such-month': 'Der er ingen måned {month}. Skriv dagen før måneden i »{label}«, fx 27.11.2026.',
  'form.day-no-such-day': 'Ret dagen i »{label}«: {month} {year} går fra den 1. til den {last}.',
  'form.day-other-weekday': 'Ret »{label}«: datoen er en {weekday}, men du har skrevet {typed}.',
  'form.day-before': '»{label}« må tidligst være {limit}.',
  'form.day-after': '»{label}« må senest være {limit}.',
  'form.time-unreadable': 'Skriv »{label}« som et klokkeslæt, fx 14.30.',
  'form.time-hour': 'Ret »{label}«: timerne går fra 0 til 23, og du har skrevet {hour}.',
  'form.time-minute': 'Ret »{label}«: minutterne går fra 00 til 59, og du har skrevet {minute}.',
  'form.time-ambiguous': 'Skriv minutterne i »{label}« med to cifre: det kan betyde både {one} og {other}.',
  'form.money-unreadable': 'Skriv »{label}« som et beløb i kroner, fx 48.500.',
  'form.money-ambiguous':
    '»{label}« kan betyde både {one} kr. og {other} kr. Brug punktum ved tusinder og komma før øre.',
  'form.money-english': 'Skriv »{label}« med punktum ved tusinder og komma før øre: {meant}.',
  'form.money-negative': 'Skriv »{label}« uden minus.',
  'form.money-decimals': 'Skriv højst to cifre efter kommaet i »{label}«.',
  'form.money-too-large': '»{label}« er for stort et beløb. Skriv det i kroner, ikke i øre.',
  'form.not-a-number': 'Skriv »{label}« som et helt tal mellem {min} og {max}.',
  'form.not-an-email': 'Skriv »{label}« som en e-mailadresse, fx navn@region.example.',
  'form.several-emails': 'Skriv kun én e-mailadresse ved »{label}«, uden komma, semikolon eller mellemrum.',
  'form.rating': 'Vælg et tal fra 1 til 5 ved »{label}«.',
  'form.not-an-id': 'Valget ved »{label}« findes ikke længere. Vælg igen.',
  'form.file-as-text': 'Filen ved »{label}« kom ikke med. Vælg den igen, og send.',
  'form.file-empty': 'Filen ved »{label}« er tom.',
  'form.choose-file': 'Vælg en fil ved »{label}«.',
  'form.no-file': 'Vælg en fil, eller indsæt tabellen i feltet »{label}«.',
  'form.version': 'Siden er for gammel. Hent den igen, og udfyld den på ny.',
  'form.field': 'Feltet',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof formDa> {}
}
