import { linesFoundBy } from './lines-found.mjs';

const found = linesFoundBy('house/no-danish', 'danish');

describe('Danish', () => {
  it.each(['apps/portal/src/web/home/page.ts', 'libs/requests/src/domain/page.ts'])(
    'is refused in %s',
    (path) => {
      expect(found('page', path)).toEqual([2, 3, 4, 5]);
    },
  );

  it.each([
    'apps/portal/src/web/home/page.da.ts',
    'apps/portal/src/web/home/page.examples.ts',
    'libs/requests/src/i18n/da.ts',
    'libs/requests/src/mail/signed.mail.ts',
    'libs/requests/src/seed/people.ts',
    'libs/requests/src/domain/page.spec.ts',
  ])('may stand in %s', (path) => {
    expect(found('page', path)).toEqual([]);
  });

  it('is not mistaken for keys, addresses or English', () => {
    expect(found('fine', 'apps/portal/src/web/home/fine.ts')).toEqual([]);
  });
});
