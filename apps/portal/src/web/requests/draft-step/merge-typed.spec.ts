import { mergeTyped } from './merge-typed';

const merge = (opened: object, theirs: object, mine: object, room = 0) =>
  mergeTyped(
    { opened: { ...opened }, theirs: { ...theirs }, mine: { ...mine } },
    new Map(room > 0 ? [['wanted', room]] : []),
  );

describe('two versions of one part', () => {
  it('keep what only one of the two has changed', () => {
    const opened = { wanted: 'A', coreTask: 'B', kind: 'advice' };
    expect(merge(opened, { ...opened, wanted: 'A2' }, { ...opened, coreTask: 'B2' })).toEqual({
      wanted: 'A2',
      coreTask: 'B2',
      kind: 'advice',
    });
  });

  it('take what was cleared by one for cleared', () => {
    expect(merge({ wanted: 'A' }, {}, { wanted: 'A' })).toEqual({ wanted: undefined });
    expect(merge({ wanted: 'A' }, { wanted: 'A' }, { wanted: '' })).toEqual({ wanted: '' });
  });

  it('put both texts after each other where there is room, else keep mine', () => {
    const both = ['', { wanted: 'Deres' }, { wanted: 'Min' }] as const;
    expect(merge({}, both[1], both[2], 100)).toEqual({ wanted: 'Deres\n\nMin' });
    expect(merge({}, both[1], both[2], 5)).toEqual({ wanted: 'Min' });
    expect(merge({}, both[1], both[2])).toEqual({ wanted: 'Min' });
  });

  it('read a list as a set, and a date as one field', () => {
    expect(merge({ themes: ['a', 'b'] }, { themes: ['c'] }, { themes: ['b', 'a'] })).toEqual({
      themes: ['c'],
    });
    const day = (d: string, m: string) => ({ 'on-day': d, 'on-month': m, 'on-year': '2026' });
    expect(merge(day('1', '2'), day('5', '2'), day('1', '9'))).toEqual(day('1', '9'));
    expect(merge(day('1', '2'), day('5', '6'), day('1', '2'))).toEqual(day('5', '6'));
  });

  it('leave out what a form is sent with beside its fields', () => {
    expect(merge({}, {}, { version: '2', _csrf: 'x', then: 'draft', title: 'Ro' })).toEqual({ title: 'Ro' });
  });
});
