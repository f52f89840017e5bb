import type { Role } from '@samraad/identity';
import { canonicalJson, sha256, type Canonical } from '@samraad/platform';
import type { Signer } from './signer';
import { answerFields, type Answers } from './request-answers';
import type { OrderStatement } from './order-question.rules';

/** A joined workplace of a request. */
export interface Workplace extends OrderStatement {
  readonly coordinating: boolean;
  /** It has not answered yet whether it joins. */
  readonly asked?: boolean;
}

/** Who was asked to sign for a side, and in which roles, when the text was frozen: each side vouches for the other (domain.md §3). */
export interface TextSigner extends Signer {
  readonly roles: readonly Role[];
  /** No register knows the role: the signer has said so, and both sides sign that it is so. */
  readonly stated: boolean;
}

/** Everything the two sides sign. The provider is not part of it: it is confirmed beside it (domain.md §3 [ours]). */
export interface RequestContent {
  readonly reference: string;
  readonly answers: Answers;
  readonly workplaces: readonly Workplace[];
  /** From form 3 on. */
  readonly signers: readonly TextSigner[];
}

/** The exact text that is signed, and its hash. */
export interface SignedText {
  readonly text: string;
  readonly hash: string;
}

/** The forms a signed text has had. Each stays as it was, so that what was signed in it can always be verified. */
export const requestForms = [
  'samraad.request.1',
  'samraad.request.2',
  'samraad.request.3',
  'samraad.request.4',
] as const;
export type RequestForm = (typeof requestForms)[number];

/** What the offer asks in return, accepted with the signature: to take part in both evaluations (domain.md §11 [M]). */
export const signedConditions = ['both-evaluations'] as const;
export type SignedCondition = (typeof signedConditions)[number];

// Form 1 was signed before the condition stood in the text.
const conditionsIn: Readonly<Record<RequestForm, readonly SignedCondition[]>> = {
  'samraad.request.1': [],
  'samraad.request.2': signedConditions,
  'samraad.request.3': signedConditions,
  'samraad.request.4': signedConditions,
};

// Forms 1 and 2 were signed before the signers stood in the text.
const namesSigners = (form: RequestForm): boolean => formNo(form) >= 3;
// Before form 4 nobody was asked what an order is about.
const namesTopics = (form: RequestForm): boolean => formNo(form) >= 4;
const formNo = (form: RequestForm): number => requestForms.indexOf(form) + 1;

/** The form a text was signed in; null for a text of none. */
export function formOf(text: string): RequestForm | null {
  const named = /"form":"(samraad\.request\.\d+)","reference":/.exec(text)?.[1];
  return requestForms.find((form) => form === named) ?? null;
}

/** The conditions accepted with a signature under a text. */
export function conditionsOf(text: string): readonly SignedCondition[] {
  const form = formOf(text);
  return form === null ? [] : conditionsIn[form];
}

/**
 * Canonical text of a request's content (architecture.md 6): the same content is always the same bytes.
 * @param form the newest, unless an older text is to be made again.
 */
export function signedText(content: RequestContent, form: RequestForm = 'samraad.request.4'): SignedText {
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
      ...(namesTopics(form) && { orderTopics: [...(one.topics ?? [])].sort() }),
    }));
  const text = canonicalJson({
    form,
    reference: content.reference,
    answers,
    workplaces,
    ...(namesSigners(form) && { signers: signersIn(content.signers) }),
    ...(conditionsIn[form].length > 0 && { conditions: conditionsIn[form] }),
  });
  return { text, hash: sha256(text) };
}

// Themes and informed persons are sets: another order is the same content, and voids no signature.
const asSet = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : value);

function signersIn(signers: readonly TextSigner[]): Canonical {
  const place = ({ unitId, side, personId }: TextSigner) => `${unitId} ${side} ${personId}`;
  return [...signers]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ unitId, side, personId, roles, stated }) => ({
      ...{ unitId, side, personId, roles: [...roles].sort() },
      basis: stated ? 'stated' : 'register',
    }));
}
