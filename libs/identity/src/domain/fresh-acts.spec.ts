import { allActs } from './access.rules';
import type { Act } from './access.table';
import { freshActs, needsFresh } from './fresh-acts';

describe('acts that ask for a fresh proof', () => {
  it('are sorted, and each once', () => {
    expect(freshActs).toEqual([...new Set(freshActs)].sort());
  });

  it('are all that sign, endorse, decide, attest or pay', () => {
    const binding = allActs.filter((act) => /\.(sign|endorse|decide(-[a-z-]+)?|attest|pay)$/.test(act));
    expect(binding.length).toBeGreaterThan(3);
    expect(binding.filter((act) => !needsFresh(act))).toEqual([]);
  });

  it('are none that only read or write what can be written again', () => {
    const free: Act[] = [
      'account.home',
      'requests.read',
      'requests.edit',
      'dialogue.message',
      'contracts.draft',
    ];
    expect(free.filter(needsFresh)).toEqual([]);
  });
});
