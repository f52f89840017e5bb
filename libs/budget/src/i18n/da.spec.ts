import { textOf } from '@samraad/platform';
import { accountKinds, contractAccounts } from '../domain/accounts';
import { movements } from '../domain/movements.rules';
import { budgetDa } from './da';

describe('words of the money', () => {
  it('name every account, posting and shortage', () => {
    const keys = [
      ...accountKinds.map((kind) => `budget.account.${kind}`),
      ...Object.keys(movements).map((kind) => `budget.posting.${kind}`),
      ...contractAccounts.map((kind) => `budget.exceeds-${kind}`),
    ];
    for (const key of keys) expect(textOf(key)).toBe(budgetDa[key as keyof typeof budgetDa]);
  });
});
