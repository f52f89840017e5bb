import { afterFailedScan, attachmentReading } from './attachment.rules';

describe('a file with a message', () => {
  it.each([
    ['clean', false, 'open'],
    ['not-scanned', false, 'open'],
    ['waiting', false, 'waiting'],
    ['waiting', true, 'open'],
    ['infected', false, 'withdrawn'],
    ['infected', true, 'withdrawn'],
  ] as const)('that is %s (own: %s) is %s', (scan, own, reading) =>
    expect(attachmentReading({ scan, own })).toBe(reading),
  );

  it('that could not be looked through is tried again, later each time, and then left as not scanned', () => {
    expect([1, 2, 3, 4].map(afterFailedScan)).toEqual(
      [1, 5, 15, 60].map((inMinutes) => ({ scan: 'waiting', inMinutes })),
    );
    expect(afterFailedScan(5)).toEqual({ scan: 'not-scanned', inMinutes: null });
  });
});
