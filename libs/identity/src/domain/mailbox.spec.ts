import { mailboxOf } from './mailbox';

describe('the mailbox of an address', () => {
  it.each([
    ['mette@region.example', 'mette@region.example'],
    ['mette+amr@region.example', 'mette@region.example'],
    ['mette+amr+tr@region.example', 'mette@region.example'],
    ['mette.holm+@region.example', 'mette.holm@region.example'],
    // Nothing before the plus: an address of its own.
    ['+amr@region.example', '+amr@region.example'],
  ])('%s → %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));
});
