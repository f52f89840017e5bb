/** The two evaluations of a course (domain.md §11 [M]). */
export const evaluationKinds = ['satisfaction', 'effect'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

interface ItemBase {
  readonly key: string;
  /** The question as the reader meets it. */
  readonly text: string;
  readonly hint?: string;
}

/** A statement rated 1–5, 5 always the good end. */
export interface RatingItem extends ItemBase {
  readonly kind: 'rating';
  readonly low: string;
  readonly high: string;
}

/** One of a few answers. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Free text, never required. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly maxLength: number;
}

export type FormItem = RatingItem | ChoiceItem | TextItem;

/** Items that belong together. */
export interface FormGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FormItem[];
}

/** A form as it was asked: a version is never changed once it has been used, a better one gets the next number. */
export interface EvaluationForm {
  readonly kind: EvaluationKind;
  readonly version: number;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly FormGroup[];
}

/** Every item of a form, in the order it is asked. */
export const itemsOf = (form: EvaluationForm): readonly FormItem[] =>
  form.groups.flatMap((group) => group.items);
