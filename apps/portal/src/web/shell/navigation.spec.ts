import { allRoles, type Role, scopeOf, type Viewer } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { navigationFor } from './navigation';

const holding = (...roles: Role[]): Viewer => ({
  accountId: 'a',
  personId: 'p',
  name: 'Mette Holm',
  email: 'mette.holm@region.example',
  roles: roles.map((role) => ({ id: role, personId: 'p', role, unitId: null, providerId: null })),
  factors: [],
});
const hrefs = (viewer: Viewer | null) => navigationFor(viewer, '/').map(({ href }) => href);
// The central parties' and the providers' own pages fill their menu: they find the guide on the help page and in the footer.
const guideOf = (viewer: Viewer | null) => [
  ...(viewer?.roles.some(({ role }) => ['central', 'provider'].includes(scopeOf(role)))
    ? []
    : [addressOf('how-it-works')]),
  addressOf('help'),
];

describe('the menu', () => {
  it.each([
    ['a stranger', null],
    ['somebody without a role', holding()],
    ...allRoles.map((role): [string, Viewer] => [role, holding(role)]),
  ])('of %s leads to the guide and holds seven at most, each once', (_who, viewer) => {
    const shown = hrefs(viewer);
    expect(shown).toEqual(expect.arrayContaining(guideOf(viewer)));
    expect(shown.length).toBeLessThanOrEqual(7);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('shows where one is', () => {
    const at = (path: string) =>
      navigationFor(holding('manager'), path).flatMap(({ href, current }) => (current ? [href] : []));
    expect(at('/sager/5')).toEqual(['/sager']);
    expect(at('/saadan')).toEqual(['/saadan']);
    expect(at('/min-side')).toEqual([]);
  });
});
