import type { AccountKind } from '@samraad/budget';
import { addressOf } from '@samraad/platform';

/** What a money page's address asks for: texts, each left out where it is not asked. */
export interface MoneyAsked {
  readonly runde?: string | undefined;
  /** 'YYYY-MM-DD'. */
  readonly paa?: string | undefined;
  readonly ramme?: string | undefined;
  readonly konto?: AccountKind | undefined;
  readonly kontrakt?: string | undefined;
  readonly regning?: string | undefined;
  readonly side?: string | undefined;
}

/** Addresses of the money pages. */
export const moneyPaths = {
  of: (asked: MoneyAsked) => addressOf('money', {}, { ...asked }),
  csvOf: (asked: MoneyAsked) => addressOf('money.csv', {}, { ...asked, side: undefined }),
  posting: (postingId: string) => addressOf('money.posting', { postingId }),
};
