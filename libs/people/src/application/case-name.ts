import { casePlace } from '@samraad/requests';

/** What a case is called to whoever keeps people: number and workplace, or its reference; never what it is about. */
export const nameOfCase = (one: {
  readonly number: number | null;
  readonly unit: string | null;
  readonly reference: string;
}): string => casePlace(one.number, one.unit) || one.reference;
