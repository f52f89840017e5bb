import type { AnswersGiven, OrderStatement, Signer } from '@samraad/requests';
import type { z } from 'zod';
import type { Fields, Notice } from '../../../views';
import type { StepOnDesk } from '../whole-request/surroundings.reader';
import type { Typed } from '../../shell';
import type { StepKey } from '../requests.paths';
import type { TypedVersions } from './merge-typed';

/** What a step's form asks the draft to become; saved by SaveStep through the use cases. */
export type StepCommand =
  | { readonly answers: AnswersGiven }
  | { readonly workplaces: { readonly unitIds: readonly string[]; readonly coordinatingUnitId: string } }
  | { readonly statements: readonly OrderStatement[] }
  | {
      readonly signers: readonly Signer[];
      readonly cleared?: readonly Pick<Signer, 'unitId' | 'side'>[] | undefined;
    };

/** A field's partial with its model. */
export interface ShownField {
  readonly partial: string;
  readonly field: object;
}

/** One page of the draft: what it asks, how it is read, what it means. Pure, so that it is tested without a portal. */
export interface DraftStep {
  readonly key: StepKey;
  readonly title: string;
  readonly lead: string;
  form(desk: StepOnDesk): z.ZodObject;
  /** The stored answers as the form's values. */
  stored(desk: StepOnDesk): Readonly<Record<string, unknown>>;
  fields(fields: Fields, desk: StepOnDesk): ShownField[];
  notes?(desk: StepOnDesk): Notice[];
  /** Given what its own form has read. */
  command(data: never, desk: StepOnDesk): StepCommand;
  /** What "keep mine" saves, where it is more than field by field. */
  readonly keepMine?: (versions: TypedVersions, merged: Typed) => Typed;
  /** Refusals that belong at a field. */
  readonly errorFields?: Readonly<Record<string, string>>;
}

/** A field model under the partial that draws it. */
export const shown = (partial: string, field: object): ShownField => ({ partial: `field-${partial}`, field });
