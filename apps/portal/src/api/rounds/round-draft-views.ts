import { Injectable } from '@nestjs/common';
import { Database, refusalText } from '@samraad/platform';
import { ProposalReader } from '@samraad/proposals';
import { planHash, problemsOf, RoundDesk, type RoundDraft, RoundDraftReader } from '@samraad/rounds';

/** Drafts of rounds as the API shows them. */
@Injectable()
export class RoundDraftViews {
  constructor(
    private readonly db: Database,
    private readonly drafts: RoundDraftReader,
    private readonly desk: RoundDesk,
    private readonly proposals: ProposalReader,
  ) {}

  async open() {
    return (await this.drafts.open(this.db)).map(listedView);
  }

  /** Null when there is no such draft. */
  async one(draftId: string) {
    const draft = await this.drafts.find(this.db, draftId);
    const desk = draft && (await this.desk.find(this.db, draftId));
    if (!draft || !desk) return null;
    const [waiting] = await this.proposals.waitingAbout(this.db, `round-draft:${draftId}`);
    const problems = draft.state === 'draft' ? problemsOf(desk) : [];
    return {
      ...listedView(draft),
      state: draft.state,
      plan: desk.plan,
      hash: planHash(desk.plan),
      problems: problems.map(({ part, refusal }) => ({ part, message: refusalText(refusal) })),
      waitingProposalId: waiting?.id ?? null,
    };
  }
}

const listedView = ({ id, plan, changes, madeFrom, version, changedAt }: RoundDraft) => ({
  id,
  name: plan.name,
  changes,
  madeFrom,
  version,
  changedAt,
});
