import { askedAddress, facetsOf, readAsked } from './catalogue-asked';
import { exampleProvider } from './catalogue.facts.examples';

const themes = [{ key: 'change' }, { key: 'violence' }];

describe('what a reader of the catalogue asks for', () => {
  it('is read from the address and written to it again', () => {
    const asked = readAsked({ soeg: 'mobning', tema: 'change', plads: 'good', vis: 'nfa,ruc' }, themes);
    expect(asked).toEqual({
      search: 'mobning',
      chosen: { theme: 'change', room: 'good' },
      beside: ['nfa', 'ruc'],
    });
    expect(askedAddress(asked)).toBe('/udbydere?soeg=mobning&tema=change&plads=good&vis=nfa%2Cruc');
  });

  it('leaves out what no facet knows, and more than four side by side', () => {
    const odd = {
      tema: 'gone',
      form: ['advice', 'inspiration'],
      niveau: '',
      vis: 'a,b,b,c,,d,e',
      soeg: { x: 1 },
    };
    expect(readAsked(odd, themes)).toEqual({ search: '', chosen: {}, beside: ['a', 'b', 'c', 'd'] });
    expect(askedAddress(readAsked({}, themes))).toBe('/udbydere');
  });

  it('finds nothing in a provider where nothing is known', () => {
    expect(facetsOf(exampleProvider({ templates: [], room: null, days: null, levels: [] }))).toMatchObject({
      kind: [],
      level: [],
      approach: [],
      waiting: [],
      room: [],
    });
  });
});
