import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { sideMeant } from '../domain/side-meant.rules';
import { answersToCopy } from '../domain/copy-answers.rules';
import { draftFacts, saveAnswers } from '../persistence/draft.store';
import { keepBefore } from '../persistence/draft-change.store';
import { bumpVersion, claimSide, findRequest, sideActedFor } from '../persistence/request.store';
import { AnswerChoices } from './answer-choices';
import type { CaseParty } from './case-facts';
import { CaseReader } from './case.reader';
import { StartDraft } from './start-draft';

/** A new draft begun with what an earlier request of one's own workplace says (issue 13, point 2). */
@Injectable()
export class CopyDraft {
  constructor(
    private readonly cases: CaseReader,
    private readonly start: StartDraft,
    private readonly rounds: RoundReader,
    private readonly choices: AnswerChoices,
  ) {}

  /** 404 for whoever is no party of it, and of what is deleted. Never its signatures, orders or messages, nor who has left. */
  async execute(
    tx: Tx,
    { fromCaseId, side: named }: { readonly fromCaseId: string; readonly side?: Side | undefined },
  ): Promise<{ caseId: string; reference: string }> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const facts = await this.cases.facts(tx, fromCaseId);
    const own = facts?.parties.filter((one) => one.personId === personId) ?? [];
    const from = own.find((one) => one.unitId === facts?.coordinatingUnitId) ?? own[0];
    if (!facts || facts.bin || !from) return refuse('platform.not-found', {}, 404);
    const { unitId } = from;
    const here = own.filter((one) => one.unitId === unitId);
    const side = orRefuse(sideMeant(here, await sideActedFor(tx, fromCaseId, personId), named));
    const made = await this.start.execute(tx, { unitId });
    await this.fill(tx, made.caseId, { fromCaseId, personId, own: { ...from, side } });
    return made;
  }

  private async fill(
    tx: Tx,
    caseId: string,
    { fromCaseId, personId, own }: { fromCaseId: string; personId: string; own: CaseParty },
  ): Promise<void> {
    const { answers } = await draftFacts(tx, fromCaseId);
    const round = await this.rounds.openAt(tx, await tx.now());
    const personIds = await this.choices.toldable(tx, answers.informed ?? [], [own.unitId]);
    const copied = answersToCopy(answers, {
      themes: round?.themes.map(({ key }) => key) ?? answers.themes ?? [],
      personIds,
    });
    // A topic of the region's effort is left out where the region has another now.
    const unfit = await this.choices.obstacle(tx, copied, [own.unitId]);
    const { focusTopic: _, ...others } = copied;
    const taken = unfit ? others : copied;
    await saveAnswers(tx, caseId, taken, personId);
    const { side } = own;
    await claimSide(tx, caseId, personId, side);
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const before = new Map((Object.keys(taken) as (keyof typeof taken)[]).map((field) => [field, null]));
    await keepBefore(tx, row, { personId, side }, before);
    await bumpVersion(tx, caseId);
  }
}
