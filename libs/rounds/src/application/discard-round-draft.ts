import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { endDraft } from '../persistence/round-draft.store';
import { draftInHand } from './change-round-draft';
import { RoundDraftReader } from './round-draft.reader';

/** A draft is put away: nobody sees it any more, and a proposal over it is overtaken. */
@Injectable()
export class DiscardRoundDraft {
  constructor(private readonly drafts: RoundDraftReader) {}

  async execute(tx: Tx, seen: { readonly draftId: string; readonly version: number }): Promise<void> {
    const { id, plan } = await draftInHand(tx, this.drafts, seen);
    await endDraft(tx, id, 'discarded');
    tx.audit({
      stream: 'scheme',
      action: 'rounds.draft-discarded',
      facts: { draftId: id, name: plan.name },
    });
  }
}
