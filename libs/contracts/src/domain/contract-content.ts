import { activityKinds, type ActivityKind } from '@samraad/catalogue';
import {
  type Canonical,
  canonicalJson,
  sha256,
  knownDay,
  maybeText,
  writtenLine,
  writtenText,
} from '@samraad/platform';
import { z } from 'zod';
import { contractFilePart } from './contract-file';
import { contractPeriodSchema } from './contract-period';
import { standardPartSchema } from './standard-contract';

/** Kinds of activity, as the catalogue's ways of working name them. */
export { activityKinds, type ActivityKind };

const activity = z.strictObject({
  title: writtenLine(120),
  kind: z.enum(activityKinds),
  /** The day it is planned for, Copenhagen. */
  plannedOn: knownDay,
  description: maybeText(1000).default(''),
  /** Which milestone it belongs to, by its number from 1; absent where there are none, and for the follow-up talk. */
  milestone: z.number().int().min(1).max(12).optional(),
});

/** A part of the course that is attested and billed by itself: what it is, and its share of the price in øre. */
const milestone = z.strictObject({ title: writtenLine(120), amount: z.string().regex(/^[1-9]\d{0,11}$/) });

/** What provider and parties agree (domain.md §9 [M][K]); price in øre as a decimal string. */
export const contractContentSchema = z.strictObject({
  /** Wishes and expectations. */
  expectations: writtenText(4000),
  /** The nature and extent of the task. */
  scope: writtenText(4000),
  price: z.string().regex(/^[1-9]\d{0,11}$/),
  /** The course in parts; absent for one that is attested as a whole. */
  milestones: z.array(milestone).max(12).optional(),
  /** Left out by those that have none: older versions must read the same to the byte. */
  period: contractPeriodSchema.optional(),
  activities: z.array(activity).min(1).max(30),
  /** How the local follow-up happens. */
  followUp: writtenText(4000),
  /** The standard contract it was written from: its version and, in what is sent, its clauses filled in. */
  standard: standardPartSchema.optional(),
  /** A contract of their own beside it. Left out by those that have none: their text is as it was to the byte. */
  file: contractFilePart.optional(),
});
export type ContractContent = z.infer<typeof contractContentSchema>;
export type ContractActivity = ContractContent['activities'][number];
export type Milestone = NonNullable<ContractContent['milestones']>[number];

/** An activity still being planned: its day may be missing. */
const draftActivity = activity.extend({ plannedOn: knownDay.nullable().default(null) });

/** A contract still being written: any part may be missing. A part of null is one taken out again. */
export const contractDraftSchema = contractContentSchema
  .extend({
    activities: z.array(draftActivity).max(30),
    period: contractPeriodSchema.nullable(),
    standard: standardPartSchema.nullable(),
    file: contractFilePart.nullable(),
  })
  .partial();
export type ContractDraft = z.infer<typeof contractDraftSchema>;

/** What people write of a draft: a file comes in by itself, judged by its bytes. */
export const writtenDraftSchema = contractDraftSchema.omit({ file: true });

/** The exact text all three sign, and its hash. */
export function contractText(
  contract: { id: string; caseId: string; providerId: string; no: number },
  content: ContractContent,
): { text: string; hash: string } {
  const body = canonicalJson({
    form: content.file ? 'samraad.contract.2' : 'samraad.contract.1',
    ...contract,
    content: content as unknown as Canonical,
  });
  return { text: body, hash: sha256(body) };
}

/** The names of a contract's parts, in the order people read them. */
export const contractParts = [
  'expectations',
  'scope',
  'price',
  'period',
  'activities',
  'followUp',
  'standard',
  'file',
] as const;
export type ContractPart = (typeof contractParts)[number];

/** A draft as content reads it: a part taken out is a part that is not there. */
export const readAsContent = ({ period, standard, file, ...rest }: ContractDraft) =>
  contractContentSchema.safeParse({
    ...rest,
    ...(period && { period }),
    ...(standard && { standard }),
    ...(file && { file }),
  });

/** The parts a draft lacks before it can be sent; a plan with an activity without its day lacks too. */
export function missingParts(draft: ContractDraft): ContractPart[] {
  const parsed = readAsContent(draft);
  const wrong = new Set(parsed.error?.issues.map((issue) => partOfField(String(issue.path[0]))));
  return contractParts.filter((part) => wrong.has(part));
}

/** The part people read a field in: milestones divide the price. */
export const partOfField = (field: string): string => (field === 'milestones' ? 'price' : field);

/** The parts that differ between two contents, by name; activities as one part. */
export function changedParts(before: ContractDraft, after: ContractDraft): ContractPart[] {
  // Canonical: the database gives a draft's keys back in an order of its own.
  const text = (draft: ContractDraft, part: ContractPart) =>
    canonicalJson({
      // Standard clauses differ by their version: what is filled into them differs with the parts it comes from.
      said: ((part === 'standard' ? draft.standard?.no : draft[part]) ?? null) as Canonical,
      ...(part === 'price' ? { milestones: (draft.milestones ?? []) as Canonical } : {}),
    });
  return contractParts.filter((part) => text(before, part) !== text(after, part));
}
