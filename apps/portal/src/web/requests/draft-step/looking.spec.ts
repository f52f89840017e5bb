import { lookedFor, onlyLooks } from './looking';

describe('looking on a page of the draft', () => {
  it('is the button, and Enter while it has not been found', () => {
    expect(onlyLooks({ find: 'Sara', do: 'find' })).toBe(true);
    expect(onlyLooks({ find: 'Sara' })).toBe(true);
    expect(onlyLooks({ find: 'Sara', found: 'Sara' })).toBe(false);
    expect(onlyLooks({ find: 'Sara', add: 'some-unit' })).toBe(false);
    expect(onlyLooks({ find: ' ' })).toBe(false);
  });

  it('is never what a page does that saves itself, so "saved" is said of what was saved', () => {
    expect(onlyLooks({ find: 'Sara', then: 'stay', outsideName: 'Ole' })).toBe(false);
  });

  it('takes no more than a name of what it is sent', () => {
    expect(lookedFor({ find: 'x'.repeat(500) })).toHaveLength(200);
    expect(lookedFor({ find: ['a'] })).toBe('');
    expect(lookedFor(undefined)).toBe('');
  });
});
