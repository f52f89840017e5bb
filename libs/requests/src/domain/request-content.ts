import { canonicalJson, sha256, type Canonical } from '@samraad/platform';
import { answerFields, type Answers } from './request-answers';
import type { OrderStatement } from './order-question.rules';

/** A joined workplace of a request. */
export interface Workplace extends OrderStatement {
  readonly coordinating: boolean;
  /** It has not answered yet whether it joins. */
  readonly asked?: boolean;
}

/** Everything the two sides sign. The provider is not part of it: it is confirmed beside it (domain.md §3 [ours]). */
export interface RequestContent {
  readonly reference: string;
  readonly answers: Answers;
  readonly workplaces: readonly Workplace[];
}

/** The exact text that is signed, and its hash. */
export interface SignedText {
  readonly text: string;
  readonly hash: string;
}

/** Canonical text of a request's content (architecture.md 6): the same content is always the same bytes. */
export function signedText(content: RequestContent): SignedText {
  const answers = Object.fromEntries(
    answerFields
      .filter((field) => content.answers[field] !== undefined)
      .map((field) => [field, asSet(content.answers[field])]),
  ) as Record<string, Canonical>;
  const workplaces = [...content.workplaces]
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1))
    .map((one) => ({
      unitId: one.unitId,
      coordinating: one.coordinating,
      order: one.answer,
      orderCompliedOn: one.compliedOn,
      // Only where it is said: what was signed before it was asked stays the same bytes.
      ...(one.matter ? { orderMatter: one.matter } : {}),
    }));
  const text = canonicalJson({
    form: 'samraad.request.1',
    reference: content.reference,
    answers,
    workplaces,
  });
  return { text, hash: sha256(text) };
}

// Themes and informed persons are sets: another order is the same content, and voids no signature.
const asSet = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : value);
