import { mailStatuses, mayResend, nextMailStatus, type MailStatus } from './mail-status';

describe('states of a mail', () => {
  it('reaches every status from the two a mail may start in, and ends only when sent', () => {
    const seen = new Set<MailStatus>(['queued', 'undeliverable']);
    for (const status of seen) for (const next of nextMailStatus[status]) seen.add(next);
    expect([...seen].sort()).toEqual([...mailStatuses].sort());
    expect(mailStatuses.filter((status) => nextMailStatus[status].length === 0)).toEqual(['sent']);
  });

  it('lets a human resend what failed or had no address, never what was sent or is on its way', () => {
    expect(mailStatuses.filter(mayResend)).toEqual(['failed', 'undeliverable']);
  });
});
