import { afterAttempt, maxAttempts, type SendResult } from './delivery-outcome';

const down: SendResult = {
  accepted: false,
  error: 'ECONNECTION',
  smtpCode: null,
  permanent: false,
  server: 'away',
};

describe('what follows an attempt to deliver', () => {
  it('is sent when the server took it', () => {
    expect(afterAttempt({ accepted: true, smtpCode: 250 }, 1)).toEqual({
      status: 'sent',
      outcome: 'accepted',
    });
  });

  it('fails at once when the recipient is refused for good', () => {
    const refused: SendResult = {
      ...down,
      error: 'EENVELOPE',
      smtpCode: 550,
      permanent: true,
      server: 'answers',
    };
    expect(afterAttempt(refused, 1)).toEqual({ status: 'failed', outcome: 'rejected' });
  });

  it('waits twice as long each time, more than eight hours in all, then gives it to a human', () => {
    const waits: number[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const next = afterAttempt(down, attempt);
      if (next.status !== 'queued') {
        expect(next).toEqual({ status: 'failed', outcome: 'gave-up' });
        expect(attempt).toBe(maxAttempts);
        break;
      }
      expect(next.outcome).toBe('deferred');
      waits.push(next.waitMinutes);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(8 * 60);
  });
});
