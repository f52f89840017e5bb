import { type ErrorItem, Fields, type Form, type PageHead, type TextareaField } from '../../views';
import type { Typed } from '../shell';

/** A page that asks for a reason and says what follows. */
export interface ReasonModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly consequences: readonly string[];
  readonly reason: TextareaField;
  readonly form: Form;
}

/** What one such page says, and where it leads. */
export interface ReasonAsked {
  readonly head: PageHead;
  readonly lead: string;
  readonly consequences: readonly string[];
  readonly label: string;
  readonly hint: string;
  /** How many lines its box shows. */
  readonly rows: number;
  readonly action: string;
  readonly submit: Form['submit'];
  readonly cancel: NonNullable<Form['cancel']>;
}

/** What was typed, and what was wrong with it. */
export interface ReasonTyped {
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
}

/** Draws a page whose form has a reason and nothing more. */
export const presentReasonForm = (
  { head, lead, consequences, label, hint, rows, action, submit, cancel }: ReasonAsked,
  { typed, errors, submission }: ReasonTyped,
): ReasonModel => ({
  head,
  lead,
  consequences,
  reason: new Fields(typed, errors).textarea({ name: 'reason', label, hint, maxLength: 2000, rows }),
  form: { action, submission, submit, cancel },
});
