import type { Config } from '@samraad/platform';
import { SecretBox } from './secret-box';

const box = (sessionSecret = 'a-secret-of-the-tests-a-secret-of-the-tests') =>
  new SecretBox({ sessionSecret } as Config);

describe('what is sealed', () => {
  const sealed = box().seal('one', 'JBSWY3DPEHPK3PXP');

  it('is opened for its own account, with the same key, and looks new each time', () => {
    expect(box().open('one', sealed)).toBe('JBSWY3DPEHPK3PXP');
    expect(sealed).not.toContain('JBSWY3DP');
    expect(box().seal('one', 'JBSWY3DPEHPK3PXP')).not.toBe(sealed);
  });

  it('is nothing to anybody else, with another key, or changed by one byte', () => {
    expect(box().open('two', sealed)).toBeNull();
    expect(box('another-secret-another-secret-another-secret').open('one', sealed)).toBeNull();
    for (const place of [4, 20, sealed.length - 3]) {
      const changed = sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
      expect(box().open('one', changed)).toBeNull();
    }
    for (const nothing of ['', 'v1.', 'v1.AAAA']) expect(box().open('one', nothing)).toBeNull();
  });
});
