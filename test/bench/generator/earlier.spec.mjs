import { earlier } from './earlier.mjs';

const cases = [
  { key: 'a', begins: '2026-04-07' },
  { key: 'b', begins: '2026-09-14' },
];

describe('the demo, played earlier', () => {
  it('begins each case so many days earlier', () => {
    expect(earlier(cases, 4).map(({ begins }) => begins)).toEqual(['2026-04-03', '2026-09-10']);
  });

  it('leaves out what began before the round took requests, and what was refused', () => {
    expect(earlier(cases, 9).map(({ key }) => key)).toEqual(['b']);
    expect(earlier(cases, 4, ['b']).map(({ key }) => key)).toEqual(['a']);
  });
});
