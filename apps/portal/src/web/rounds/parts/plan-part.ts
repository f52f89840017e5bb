import type { PlanTheme, RoundPart, RoundPlan, RoundSurroundings } from '@samraad/rounds';
import type { z } from 'zod';
import type { Fields } from '../../../views';

/** A piece of a rule's sentence: words, or what may be changed in it. */
export type Piece = string | { readonly value: string };

/** The sentences of one rule. */
export type Said = readonly (readonly Piece[])[];

/** What a rule is shown and changed with beside the plan itself. */
export interface PartContext {
  /** Providers' names by key. */
  readonly names: Readonly<Record<string, string>>;
  /** Every theme any round has had. */
  readonly themes: readonly PlanTheme[];
  readonly around: RoundSurroundings;
}

/** A field's partial with its model. */
export interface ShownField {
  readonly partial: string;
  readonly field: object;
}

/** One rule of a round: its sentences, and the small page it is changed on. Pure, so that it is tested without a portal. */
export interface PlanPart {
  readonly part: RoundPart;
  readonly title: string;
  readonly lead: string;
  say(plan: RoundPlan, context: PartContext): Said;
  form(context: PartContext): z.ZodObject;
  /** The plan as the form's values. */
  stored(plan: RoundPlan, context: PartContext): Readonly<Record<string, unknown>>;
  fields(fields: Fields, context: PartContext): readonly ShownField[];
  /** Sentences under the form: what the rule means as it is. */
  notes?(plan: RoundPlan, context: PartContext): readonly string[];
  /** Given what its own form has read. */
  change(data: never, plan: RoundPlan): RoundPlan;
}

/** A field model under the partial that draws it. */
export const shown = (partial: string, field: object): ShownField => ({ partial: `field-${partial}`, field });

/** What may be changed in a sentence. */
export const mark = (value: string | number): Piece => ({ value: String(value) });

/** A sentence as plain text. */
export const plain = (said: readonly Piece[]): string =>
  said.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('');

/** What may be changed in all its sentences. */
export const valuesOf = (said: Said): string[] =>
  said.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.value]));
