import type { Act } from './access.table';

/**
 * Acts that can't be taken back, or change who may get in: sending them asks for a proof of who one is that is fresh.
 * Whoever adds an act that signs, endorses, decides, attests, approves, pays, moves money, or changes how somebody signs in, adds it here:
 * the shell does the rest.
 */
export const freshActs = [
  'account.change-email',
  'account.change-factors',
  'account.change-password',
  'account.close',
  'account.link-external',
  'account.reset-factors',
  'account.unlink-external',
  'accounts.close',
  'accounts.reopen',
  'addenda.send',
  'addenda.sign',
  'contracts.send',
  'contracts.sign',
  'contracts.take-up',
  'delivery.attest',
  'delivery.end-early',
  'delivery.undo',
  'disputes.decide',
  'disputes.settle',
  'invoices.approve',
  'invoices.pay',
  'payments.settle',
  'people.merge',
  'people.relink-external',
  // Whoever finds an administrator's open computer looks over nobody's shoulder.
  'people.see-as',
  'people.unlink-external',
  // A yes moves money or rules in its own commit.
  'proposals.answer',
  'proposals.make',
  // Each is a word in somebody's name that a case goes on by: no number is taken before the anchor's (domain.md §5).
  'requests.decide-process',
  'requests.endorse',
  'requests.sign',
] as const satisfies readonly Act[];

const fresh: ReadonlySet<Act> = new Set(freshActs);

/** Whether sending an act (never reading its page) asks for a fresh proof. */
export const needsFresh = (act: Act): boolean => fresh.has(act);
