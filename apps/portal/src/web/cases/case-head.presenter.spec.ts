import { caseHead } from './case-head.presenter';

const facts = { id: '7', reference: 'SR-7KQ4-M2', title: 'Ro på efter flytningen' };
const crumbs = (...more: Parameters<typeof caseHead>) =>
  caseHead(...more).crumbs?.map(({ text, href }) => [text, href]);
const start = ['Ro på efter flytningen', '/sager/7'];

describe('the head of a page about one case', () => {
  it('names the case, its reference and the way back', () => {
    expect(caseHead(facts, 'Beskeder', { sub: 'Med udbyderen' })).toEqual({
      title: 'Beskeder',
      reference: 'SR-7KQ4-M2',
      crumbs: [{ text: 'Ro på efter flytningen', href: '/sager/7' }, { text: 'Beskeder' }],
      sub: 'Med udbyderen',
    });
    expect(caseHead(facts, 'Beskeder')).not.toHaveProperty('sub');
  });

  it('leads by the room’s first page, which doesn’t lead to itself', () => {
    const room = ['Kontrakt', '/sager/7/kontrakt'];
    expect(crumbs(facts, 'Udgaver', { room: 'contract' })).toEqual([start, room, ['Udgaver', undefined]]);
    expect(crumbs(facts, 'Kontrakt', { room: 'contract' })).toEqual([start, ['Kontrakt', undefined]]);
  });

  it('leads whoever knows the number only to the list, never to the case', () => {
    const shown = crumbs({ ...facts, title: null }, 'Hvordan gik det?', {
      room: 'evaluation',
      crumb: 'Tilfredshed',
    });
    expect(shown).toEqual([
      ['Evalueringer', '/evalueringer'],
      ['Evaluering', '/sager/7/evaluering'],
      ['Tilfredshed', undefined],
    ]);
    expect(crumbs({ ...facts, title: null }, 'Forløbet', { room: 'course' })).toEqual([
      ['Forløbet', undefined],
    ]);
  });
});
