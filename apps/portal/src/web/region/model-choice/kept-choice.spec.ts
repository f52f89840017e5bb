import { contentTyped, typedKept } from './kept-choice';

const known = [
  { key: 'violence', name: 'Vold og trusler' },
  { key: 'change', name: 'Organisatoriske forandringer' },
];
const unit = '0a000000-0000-4000-8000-000000000001';
const half = {
  ...{
    model: '1',
    'from-day': '1',
    'from-month': '',
    'from-year': '2027',
    topics: ['change'],
    ownTopics: 'Natarbejde',
  },
  ...{ areas: [unit], anchoredAt: ['hospital'], note: '', reason: 'Det er her, det' },
};
const kept = (typed: Record<string, unknown>) => {
  const read = contentTyped(typed, known);
  if ('errors' in read) throw new Error(read.errors.map(({ field }) => field).join());
  return read.content;
};

describe('a choice that is kept', () => {
  it('comes back as it was typed, half a day too', () => {
    expect(typedKept(kept(half), known)).toEqual(half);
  });

  it('may be nothing at all', () => {
    const { model: _, ...nothing } = typedKept(kept({}), known);
    expect(Object.values(nothing).flat().join('')).toBe('');
  });

  it('keeps a topic nobody knows any more among the region’s own', () => {
    expect(typedKept(kept(half), known.slice(0, 1))).toMatchObject({
      topics: [],
      ownTopics: 'Organisatoriske forandringer\nNatarbejde',
    });
  });

  it('keeps who is to endorse by the place, and leaves out places without an address', () => {
    const anchors = {
      'anchors-0-unit': unit,
      'anchors-0-email': 'a@sygehus.example',
      'anchors-1-unit': unit,
    };
    expect(kept({ ...half, ...anchors }).anchors).toEqual([{ unitId: unit, email: 'a@sygehus.example' }]);
  });

  it('says which part is too long to keep', () => {
    const read = contentTyped({ ...half, note: 'x'.repeat(1001) }, known);
    expect('errors' in read && read.errors.map(({ field }) => field)).toEqual(['note']);
  });
});
