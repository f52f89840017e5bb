import { Database } from '@samraad/platform';
import { type ProposalSide, ProposalReader, sidesHeld, type WaitingProposal } from '@samraad/proposals';
import {
  type DraftOnDesk,
  type PlanTheme,
  problemsOf,
  RoundDesk,
  RoundDraftReader,
  type RoundProblem,
} from '@samraad/rounds';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { type Ask, orNotFound } from '../shell';
import type { PartContext } from './parts';

/** A draft as a page shows it. */
export interface DraftOnPage {
  readonly draftId: string;
  readonly desk: DraftOnDesk;
  readonly problems: readonly RoundProblem[];
  readonly context: PartContext;
  /** The proposal over it that waits for an answer. */
  readonly waiting: WaitingProposal | null;
  /** The key of the round it became. */
  readonly roundKey: string | null;
  /** The viewer's own side; null for who only reads. */
  readonly side: ProposalSide | null;
}

/** Opens a draft with what its page says around it. */
@Injectable()
export class DraftOnPageReader {
  constructor(
    private readonly db: Database,
    private readonly desk: RoundDesk,
    private readonly drafts: RoundDraftReader,
    private readonly rounds: RoundReader,
    private readonly proposals: ProposalReader,
  ) {}

  /** 404 when there is no such draft. */
  async open(ask: Ask): Promise<DraftOnPage> {
    const draftId = ask.param('draftId');
    const draft = orNotFound(await this.drafts.find(this.db, draftId));
    const [desk, rounds, [waiting]] = await Promise.all([
      this.desk.find(this.db, draftId),
      this.rounds.all(this.db),
      this.proposals.waitingAbout(this.db, `round-draft:${draftId}`),
    ]);
    const found = orNotFound(desk);
    const [side = null] = sidesHeld({ pair: 'central', regionId: null }, ask.viewer.roles);
    const themes = [...found.plan.themes, ...rounds.toReversed().flatMap((round) => round.themes)];
    return {
      draftId,
      desk: found,
      problems: found.state === 'draft' ? problemsOf(found) : [],
      context: { names: found.names, themes: onceEach(themes), around: found.around },
      waiting: waiting ?? null,
      roundKey: rounds.find(({ id }) => id === (draft.roundId ?? draft.changes))?.key ?? null,
      side,
    };
  }
}

const onceEach = (themes: readonly PlanTheme[]): PlanTheme[] =>
  themes.filter(({ key }, index) => themes.findIndex((one) => one.key === key) === index);
