import {
  type ContractContent,
  type ContractPart,
  contractContentSchema,
  contractDraftSchema,
  contractParts,
} from '@samraad/contracts';
import { type Canonical, canonicalJson, sha256, writtenText } from '@samraad/platform';
import { z } from 'zod';

/** Which activity of the plan a row is about: its number there; null for a new one. */
const planSeq = z.number().int().min(1).max(9999).nullable().default(null);
const draftRow = contractDraftSchema.shape.activities.unwrap().element.extend({ seq: planSeq });
const row = contractContentSchema.shape.activities.element.extend({ seq: planSeq });

/** Why the contract is changed. */
const reason = writtenText(2000);

/** An addendum still being written: the contract as it shall hold from then on, any part of which may be missing. */
export const addendumDraftSchema = contractDraftSchema.extend({
  reason: reason.optional(),
  // Left out where there is none: what is signed has no part that is nothing.
  period: contractContentSchema.shape.period,
  standard: contractContentSchema.shape.standard,
  file: contractContentSchema.shape.file,
  activities: z.array(draftRow).max(30).optional(),
});
export type AddendumDraft = z.infer<typeof addendumDraftSchema>;

/** What is written of it: the file beside the contract stays as it was signed. */
export const writtenAddendumSchema = addendumDraftSchema.omit({ file: true });

/** A complete one: the reason, the contract's parts as they shall hold, and the activities that are still to come. */
export const addendumTermsSchema = contractContentSchema.extend({
  reason,
  activities: z.array(row).max(30),
});
export type AddendumTerms = z.infer<typeof addendumTermsSchema>;
export type AddendumRow = AddendumTerms['activities'][number];

/** The names of what an addendum says, in the order people read it. */
export const addendumParts = ['reason', ...contractParts] as const;
export type AddendumPart = 'reason' | ContractPart;

/** Of which contract, in which case, and which number it has there. */
export interface AddendumPlace {
  readonly id: string;
  readonly contractId: string;
  readonly caseId: string;
  readonly providerId: string;
  /** Its number among the contract's addenda. */
  readonly addendumNo: number;
  /** The number the contract's new version gets. */
  readonly versionNo: number;
  /** The hash of the version it changes. */
  readonly amends: string;
}

/**
 * The exact text all three sign, and its hash: the contract as it holds from then on, why, and what it changes. Read as a contract's
 * version it says its number and content in the same places.
 */
export function addendumText(
  { id, contractId, caseId, providerId, addendumNo, versionNo, amends }: AddendumPlace,
  why: string,
  content: ContractContent,
): { readonly text: string; readonly hash: string } {
  const text = canonicalJson({
    form: content.file ? 'samraad.addendum.2' : 'samraad.addendum.1',
    id: contractId,
    caseId,
    providerId,
    no: versionNo,
    addendum: { id, no: addendumNo, amends, reason: why },
    content: content as unknown as Canonical,
  });
  return { text, hash: sha256(text) };
}
