import fc from 'fast-check';
import {
  filledClauses,
  type Filling,
  standardClausesSchema,
  standardObstacle,
  written,
} from './standard-contract';
import { placeholders } from './placeholders';

const said = (text: string, heading = 'Betaling') => standardObstacle([{ heading, text }])?.key ?? null;
const filling: Filling = {
  provider: 'NFA',
  workplace: 'Akutmodtagelsen',
  round: 'Runden',
  reference: 'SR-1',
  price: '48.500 kr.',
  firstDay: 'i dag',
  lastDay: 'i morgen',
};
const fill = (text: string, more: Partial<Filling> = {}) =>
  filledClauses([{ heading: 'A', text }], { ...filling, ...more })[0]?.text;

describe('a standard contract', () => {
  it('has up to twenty clauses with words in them', () => {
    const one = { heading: 'Betaling', text: 'Prisen er {{pris}}.' };
    const fits = (clauses: unknown) => standardClausesSchema.safeParse(clauses).success;
    expect([fits([one]), fits(Array.from({ length: 20 }, () => one))]).toEqual([true, true]);
    const bad = [
      [],
      Array.from({ length: 21 }, () => one),
      [{ ...one, text: ' ' }],
      [{ ...one, heading: '' }],
      [{ ...one, text: 'x'.repeat(4001) }],
      [{ ...one, heading: 'x'.repeat(121) }],
      [{ ...one, html: '' }],
    ];
    for (const clauses of bad) expect(fits(clauses)).toBe(false);
  });

  it('names what differs by the known names, in any case and with space around', () => {
    for (const one of placeholders) expect(said(`Det er ${written(one)}.`)).toBeNull();
    expect(said('{{ Pris }} og {{FØRSTE DAG}}')).toBeNull();
    expect(said('{{pris}}', '{{rabat}}')).toBe('contracts.placeholder-unknown');
    expect(standardObstacle([{ heading: 'A', text: 'Giv {{rabat}}.' }])).toMatchObject({
      params: { name: '{{rabat}}' },
    });
  });

  it.each([
    ['{{#with pris}}x{{/with}}', 'contracts.placeholder-unknown'],
    ['{{> panel}}', 'contracts.placeholder-unknown'],
    ['{{this.constructor}}', 'contracts.placeholder-unknown'],
    ['{{__proto__}}', 'contracts.placeholder-unknown'],
    ['{{{pris}}}', 'contracts.placeholder-broken'],
    ['{{pris}', 'contracts.placeholder-broken'],
    ['{{}}', 'contracts.placeholder-broken'],
    ['${pris}', 'contracts.placeholder-broken'],
    ['<script>alert(1)</script>', 'contracts.standard-markup'],
    ['<!-- x -->', 'contracts.standard-markup'],
    ['</p>', 'contracts.standard-markup'],
  ])('is plain text: %s is refused', (text, why) => expect(said(text)).toBe(why));

  it('may say that one figure is smaller than another', () =>
    expect(said('Højst < 30 dage, 3<4')).toBeNull());

  it('is filled in once: what is filled in is no placeholder', () => {
    expect(fill('{{udbyder}} får {{ PRIS }} for {{sagsnummer}}.')).toBe('NFA får 48.500 kr. for SR-1.');
    expect(fill('Prisen er {{pris}}. Hos {{udbyder}}.')).toBe('Prisen er 48.500 kr. Hos NFA.');
    expect(fill('{{pris}}... {{rabat}}.')).toBe('48.500 kr.... {{rabat}}.');
    expect(fill('{{udbyder}}', { provider: '{{pris}} $& $1' })).toBe('{{pris}} $& $1');
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (said(text.replaceAll('{', '').replaceAll('}', '')) === null)
          expect(fill(text.replaceAll('{', ''))).toBe(text.replaceAll('{', ''));
      }),
    );
  });
});
