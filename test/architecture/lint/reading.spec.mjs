import { linesFoundBy } from './lines-found.mjs';

const found = linesFoundBy('reading/one-reader', 'reading');

describe('text that people typed', () => {
  it.each(['apps/portal/src/api/people/words.schemas.ts', 'libs/requests/src/domain/words.ts'])(
    'is read in one place, not in %s',
    (path) => {
      expect(found('words.schemas', path)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    },
  );

  it.each([
    'libs/platform/src/text/words.ts',
    'libs/requests/src/domain/words.spec.ts',
    'apps/portal/src/setup/words.ts',
  ])('may be looked at in %s', (path) => {
    expect(found('words.schemas', path)).toEqual([]);
  });

  it('is not mistaken for what the readers give, or for English', () => {
    expect(found('fine', 'libs/requests/src/domain/fine.ts')).toEqual([]);
  });
});
