import { sideMeant } from './side-meant.rules';

const leader = { side: 'management' } as const;
const representative = { side: 'employees' } as const;
const key = (found: unknown) => (found as { key?: string }).key ?? found;

describe('the side meant', () => {
  it.each([
    ['the only one held', [leader], null, undefined, 'management'],
    ['the one named', [leader, representative], null, 'employees', 'employees'],
    ['the one acted for before', [leader, representative], 'employees', undefined, 'employees'],
    [
      'asked for, when both are held and none is named',
      [leader, representative],
      null,
      undefined,
      'requests.side-needed',
    ],
    [
      'never the other than acted for',
      [leader, representative],
      'management',
      'employees',
      'requests.acted-for-other-side',
    ],
    [
      'never the other, with another role now',
      [representative],
      'management',
      undefined,
      'requests.acted-for-other-side',
    ],
    ['none that is not held', [leader], null, 'employees', 'requests.not-a-party'],
  ] as const)('is %s', (_what, own, acted, named, expected) => {
    expect(key(sideMeant(own, acted, named))).toBe(expected);
  });

  it('does not hang on the order of the roles', () => {
    expect(sideMeant([representative, leader], 'management')).toBe('management');
    expect(key(sideMeant([representative, leader], null))).toBe('requests.side-needed');
  });
});
