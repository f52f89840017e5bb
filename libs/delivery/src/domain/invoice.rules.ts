import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';

/** Where a contract's money stands, in øre: `earned` is attested and not yet invoiced. */
export interface EarnedMoney {
  readonly earned: Ore;
  readonly invoiced: Ore;
  readonly paid: Ore;
}

/** An invoice is for attested work only, and never for more than is left of it (domain.md §9 [ours]); null when it may be sent. */
export function invoiceObstacle(money: EarnedMoney | null, amount: Ore): Refusal | null {
  if (money === null || money.earned + money.invoiced + money.paid === 0n)
    return refusal('delivery.not-earned');
  if (money.earned === 0n) return refusal('delivery.all-invoiced');
  if (amount <= 0n) return refusal('delivery.amount-missing');
  return amount > money.earned ? refusal('delivery.over-earned', { left: formatMoney(money.earned) }) : null;
}

/** The money strand has ended when everything that could be earned is earned, invoiced and paid (domain.md §13); a dispute may be settled for nothing. */
export function moneyEnded(
  money: (EarnedMoney & { readonly held: Ore; readonly bound: Ore }) | null,
): boolean {
  return money !== null && money.held + money.bound + money.earned + money.invoiced === 0n;
}
