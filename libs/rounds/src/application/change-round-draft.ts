import { Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { contradictions, type RoundPart } from '../domain/check-round';
import type { RoundDraft } from '../domain/round-draft';
import { type RoundPlan, roundPlanSchema } from '../domain/round-plan';
import { lockDraft, savePlan } from '../persistence/round-draft.store';
import { authorOf } from './author';
import { RoundDraftReader } from './round-draft.reader';

/** The draft, locked and still written on, at the version somebody saw; 409 when it has been changed since. */
export async function draftInHand(
  tx: Tx,
  drafts: RoundDraftReader,
  seen: { readonly draftId: string; readonly version: number },
): Promise<RoundDraft> {
  const { id } = await drafts.byId(tx, seen.draftId);
  await lockDraft(tx, id);
  const draft = await drafts.byId(tx, id);
  if (draft.state !== 'draft') refuse('rounds.draft-ended', {}, 409);
  if (draft.version !== seen.version) throw new StaleVersion('round-draft', seen.version, draft.version);
  return draft;
}

/** A draft's text is changed in one part. Rules that contradict themselves are refused; the others may wait for each other. */
@Injectable()
export class ChangeRoundDraft {
  constructor(private readonly drafts: RoundDraftReader) {}

  async execute(
    tx: Tx,
    command: {
      readonly draftId: string;
      readonly version: number;
      readonly part: RoundPart | null;
      readonly plan: RoundPlan;
    },
  ): Promise<{ readonly version: number }> {
    const draft = await draftInHand(tx, this.drafts, command);
    if ((draft.changes === null) !== (command.plan.validFrom === undefined)) refuse('rounds.plan-unreadable');
    const [wrong] = contradictions(command.plan);
    if (wrong) throw new Refused(wrong.refusal);
    // In a running round providers and frames have decisions of their own: a change never carries them.
    const plan = draft.changes ? { ...command.plan, providers: draft.plan.providers } : command.plan;
    const read = roundPlanSchema.safeParse(plan);
    if (!read.success) refuse('rounds.plan-unreadable');
    await savePlan(tx, draft.id, read.data, authorOf(tx));
    tx.audit({
      stream: 'scheme',
      action: 'rounds.draft-changed',
      facts: { draftId: draft.id, part: command.part, version: draft.version + 1 },
    });
    return { version: draft.version + 1 };
  }
}
