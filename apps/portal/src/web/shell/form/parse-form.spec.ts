import fc from 'fast-check';
import { z } from 'zod';
import {
  checkbox,
  choice,
  choices,
  clockTime,
  day,
  email,
  id,
  kroner,
  labelsOf,
  longText,
  mustTick,
  optional,
  parseForm,
  rating,
  rows,
  text,
  version,
  wholeNumber,
} from '.';

const schema = z.object({
  title: text(10, 'Titel'),
  note: optional(longText(20, 'Note')),
  held: day('Dato'),
  price: kroner('Pris'),
  at: clockTime('Tid'),
  level: choice(['one', 'two'], 'Niveau'),
  themes: choices(['a', 'b', 'c'], 'Temaer', { min: 1 }),
  agree: mustTick('Enig'),
  news: checkbox('Nyt'),
  grade: rating('Karakter'),
  hours: wholeNumber(1, 24, 'Timer'),
  who: email('E-mail'),
  unit: id('Enhed'),
  version,
});
const good = {
  title: ' Travlhed ',
  'held-day': '27',
  'held-month': '11',
  'held-year': '2026',
  price: '48.500,50',
  at: '9.05',
  level: 'two',
  themes: ['c', 'a'],
  agree: 'on',
  grade: '4',
  hours: '8',
  who: 'mette@region.example',
  unit: '0B4C9A52-6E0D-4E57-8C57-2D8E4B8A1C11',
  version: '3',
};
const errorOf = (name: string, value: unknown) => {
  const form = parseForm(schema, { ...good, [name]: value });
  return form.ok ? undefined : form.errors.find((error) => error.field === name)?.message;
};

describe('parseForm', () => {
  it('reads what a browser sends', () => {
    expect(parseForm(schema, good)).toMatchObject({
      ok: true,
      data: {
        title: 'Travlhed',
        note: null,
        held: '2026-11-27',
        price: 4850050n,
        at: '09:05',
        level: 'two',
        themes: ['a', 'c'],
        agree: true,
        news: false,
        grade: 4,
        hours: 8,
        unit: good.unit.toLowerCase(),
        version: 3,
      },
    });
  });

  it.each([
    ['title', '', 'Udfyld feltet »Titel«.'],
    ['title', undefined, 'Udfyld feltet »Titel«.'],
    ['title', 'x'.repeat(11), '»Titel« må højst fylde 10 tegn. Du har skrevet 11.'],
    ['title', ['a', 'b'], '»Titel« blev sendt på en måde, som vi ikke kan læse. Udfyld feltet igen.'],
    ['note', 'x'.repeat(21), '»Note« må højst fylde 20 tegn. Du har skrevet 21.'],
    ['price', 'mange penge', 'Skriv »Pris« som et beløb i kroner, fx 48.500.'],
    ['title', '\u200b\u3164\u00ad', 'Udfyld feltet »Titel«.'],
    ['price', '-5', 'Skriv »Pris« uden minus.'],
    [
      'price',
      '48.5',
      '»Pris« kan betyde både 48,50 kr. og 48.500 kr. Brug punktum ved tusinder og komma før øre.',
    ],
    ['price', '48,500.00', 'Skriv »Pris« med punktum ved tusinder og komma før øre: 48.500,00.'],
    ['price', '48,5000', 'Skriv højst to cifre efter kommaet i »Pris«.'],
    ['price', '4850000000000', '»Pris« er for stort et beløb. Skriv det i kroner, ikke i øre.'],
    ['at', 'efter frokost', 'Skriv »Tid« som et klokkeslæt, fx 14.30.'],
    ['at', '25.00', 'Ret »Tid«: timerne går fra 0 til 23, og du har skrevet 25.'],
    ['at', '14.3', 'Skriv minutterne i »Tid« med to cifre: det kan betyde både 14.03 og 14.30.'],
    ['level', 'three', 'Vælg en af mulighederne ved »Niveau«.'],
    ['level', '', 'Vælg et svar ved »Niveau«.'],
    ['themes', 'x', 'Vælg en af mulighederne ved »Temaer«.'],
    ['themes', undefined, 'Vælg mindst 1 ved »Temaer«.'],
    ['agree', undefined, 'Sæt kryds ved »Enig« for at fortsætte.'],
    ['grade', '6', 'Vælg et tal fra 1 til 5 ved »Karakter«.'],
    ['hours', '8,5', 'Skriv »Timer« som et helt tal mellem 1 og 24.'],
    ['who', 'mette', 'Skriv »E-mail« som en e-mailadresse, fx navn@region.example.'],
    [
      'who',
      'mette@x.example, jonas@x.example',
      'Skriv kun én e-mailadresse ved »E-mail«, uden komma, semikolon eller mellemrum.',
    ],
    ['unit', "'; DROP", 'Valget ved »Enhed« findes ikke længere. Vælg igen.'],
    ['version', 'x', 'Siden er for gammel. Hent den igen, og udfyld den på ny.'],
  ])('says what is wrong with %s = %j', (name, value, message) => {
    expect(errorOf(name, value)).toBe(message);
  });

  it.each([
    ['30', '2', '2026', 'Ret dagen i »Dato«: februar 2026 går fra den 1. til den 28.'],
    ['x', '2', '2026', 'Skriv »Dato« som en dato, fx 27.11.2026 eller 27. november 2026.'],
    ['', '2', '2026', 'Skriv også dagen i »Dato«.'],
    ['1', '', '2026', 'Skriv også måneden i »Dato«.'],
    ['1', '2', '', 'Skriv også årstallet i »Dato«.'],
    ['2', '13', '2026', 'Der er ingen måned 13. Skriv dagen før måneden i »Dato«, fx 27.11.2026.'],
    ['1', '1', '26', 'Skriv årstallet i »Dato« med fire cifre: 26 kan være både 1926 og 2026.'],
    ['1', '1', '1', 'Skriv årstallet i »Dato« med fire cifre, fx 2027.'],
    ['1', '1', '0001', '»Dato« må tidligst være 1. jan. 2000.'],
    ['1', '1', '2100', '»Dato« må senest være 31. dec. 2099.'],
    ['tirsdag den 1. februar 2027', '', '', 'Ret »Dato«: datoen er en mandag, men du har skrevet tirsdag.'],
  ])('says what is wrong with the day %s %s %s', (dayPart, month, year, message) => {
    const form = parseForm(schema, { ...good, 'held-day': dayPart, 'held-month': month, 'held-year': year });
    expect(form.errors).toEqual([{ field: 'held', message }]);
  });

  it.each(['1. februar 2027', '1/2-2027', '2027-02-01'])('reads the day also from one input: %s', (typed) => {
    for (const sent of [{ held: typed }, { 'held-day': typed, 'held-month': ' ', 'held-year': '' }]) {
      const { 'held-day': _day, 'held-month': _month, 'held-year': _year, ...rest } = good;
      expect(parseForm(schema, { ...rest, ...sent })).toMatchObject({
        ok: true,
        data: { held: '2027-02-01' },
      });
    }
  });

  it('gives back what was typed, untouched, and the labels of the form', () => {
    const body = { title: '  ', 'held-day': '31' };
    const form = parseForm(schema, body);
    expect(form.typed).toEqual(body);
    expect(labelsOf(body).get('title')).toBe('Titel');
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (whole, part) => {
        parseForm(schema, whole);
        parseForm(schema, { ...good, ...part, title: whole, 'held-day': whole, unit: whole });
      }),
    );
  });

  it('reads numbered rows, leaves empty ones out and leads to the right input', () => {
    const plan = z.object({
      steps: rows(z.object({ what: text(5, 'Hvad'), on: day('Dag') }), 'Trin', { min: 1 }),
    });
    const body = {
      'steps-0-what': '',
      'steps-2-what': 'Start',
      'steps-2-on-day': '1',
      'steps-2-on-month': '2',
      'steps-2-on-year': '2027',
    };
    expect(parseForm(plan, body)).toMatchObject({
      ok: true,
      data: { steps: [{ what: 'Start', on: '2027-02-01' }] },
    });
    expect(parseForm(plan, { ...body, 'steps-2-what': 'for langt' }).errors[0]?.field).toBe('steps-2-what');
    expect(parseForm(plan, {}).errors).toEqual([
      { field: 'steps', message: 'Udfyld mindst 1 under »Trin«.' },
    ]);
  });
});
