import type { Placeholders, TextKey, TextKeys, TextValues } from '../i18n/texts';

/** Values that go into the words of a refusal: never personal data, never free text. */
export type RefusalParams = TextValues;

/** What the words of a refusal ask for, then its status. */
type Details<K extends TextKey> = [Placeholders<TextKeys[K]>] extends [never]
  ? [params?: RefusalParams, status?: number]
  : [params: RefusalParams & Readonly<Record<Placeholders<TextKeys[K]>, string | number>>, status?: number];

/** Why something asked for is not done: a key (its Danish words live in i18n) and an HTTP status. */
export interface Refusal {
  readonly refused: true;
  /** '<area>.<what>', e.g. 'request.order-not-complied'. Also the API's stable error code. */
  readonly key: string;
  readonly params: RefusalParams;
  readonly status: number;
}

/** Builds a refusal; status 422 unless said otherwise (404 unknown, 403 not yours, 409 state has moved). */
export function refusal<K extends TextKey>(key: K, ...[params = {}, status = 422]: Details<K>): Refusal {
  return { refused: true, key, params, status };
}

/** Tells a rule's refusal from its result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
}

/** Carries a refusal out of a unit of work, which rolls back. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.key);
    this.name = 'Refused';
  }
}

/** Gives a rule's result, or throws Refused. */
export function orRefuse<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Refused(value);
  return value;
}

/** Throws Refused at once. */
export function refuse<K extends TextKey>(key: K, ...details: Details<K>): never {
  throw new Refused(refusal(key, ...details));
}
