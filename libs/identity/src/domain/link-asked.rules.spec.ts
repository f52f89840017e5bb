import { maySignInByMail } from './link-asked.rules';
import { allRoles } from './role';

describe('signing in by mail', () => {
  it('is for the local parties', () => {
    expect(allRoles.filter((role) => !maySignInByMail([{ role }]))).toEqual([
      'role_keeper',
      'coordinator',
      'consultant',
      'central_employers',
      'central_unions',
      'administrator',
      'auditor',
    ]);
  });

  it('is not for whoever is more than that, and is for whoever is nothing yet', () => {
    expect(maySignInByMail([{ role: 'manager' }, { role: 'administrator' }])).toBe(false);
    expect(maySignInByMail([{ role: 'manager' }, { role: 'tr' }])).toBe(true);
    expect(maySignInByMail([])).toBe(true);
  });
});
