import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { isOpenIn } from '../domain/case-acts.rules';
import { waitingFor } from '../domain/completion.rules';
import { allSigned } from '../domain/signing-rule.rules';
import { findWorkplaces } from '../persistence/draft.store';
import { findEndorsements } from '../persistence/endorsement.store';
import { findChoice } from '../persistence/provider-choice.store';
import { findRequest, type RequestRow } from '../persistence/request.store';
import { findSlots } from '../persistence/signature.store';
import { SpreadDecisions } from './spread-decisions';
import { AskForEndorsement } from './ask-for-endorsement';
import { ChosenProvider } from './chosen-provider';
import { SendToProvider } from './send-to-provider';

/** Looks at what is missing after each step towards completeness, and takes the next one itself. */
@Injectable()
export class CompleteRequest {
  constructor(
    private readonly endorsements: AskForEndorsement,
    private readonly send: SendToProvider,
    private readonly chosen: ChosenProvider,
    private readonly spread: SpreadDecisions,
  ) {}

  /** True when the request has now reached its provider. The caller holds the case lock. */
  async whenNothingIsMissing(tx: Tx, caseId: string): Promise<boolean> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    if (row.stage === 'choosing_provider') return this.whenChosenAgain(tx, row);
    if (row.stage !== 'awaiting_signatures' && row.stage !== 'awaiting_endorsement') {
      // With its provider: nothing is missing to be sent, but a spread that is told of now is decided about too.
      if (isOpenIn('requests.decide-process', row.stage)) await this.spread.standInTheWay(tx, row);
      return false;
    }
    const hash = row.content_hash ?? '';
    const [choice, workplaces, anchors, slots] = await Promise.all([
      findChoice(tx, caseId),
      findWorkplaces(tx, caseId),
      this.anchors(tx, row, hash),
      findSlots(tx, caseId, hash),
    ]);
    const unitIds = workplaces.map((one) => one.unitId);
    const waiting = waitingFor({
      allSigned: allSigned(slots, unitIds, hash),
      providerConfirmed: choice?.confirmedAt != null,
      anchors,
    });
    if (waiting === 'endorsements' && row.stage === 'awaiting_signatures')
      await this.endorsements.execute(tx, row);
    // Asked beside the rest, as soon as all have signed: nothing is sent before it is decided (ADR 76).
    const stopped = waiting !== 'signatures' && (await this.spread.standInTheWay(tx, row));
    if (stopped || waiting !== null || !choice || (await this.chosen.obstacle(tx, row, choice.providerId)))
      return false;
    await this.send.execute(tx, row, choice.providerId);
    return true;
  }

  private async whenChosenAgain(tx: Tx, row: RequestRow): Promise<boolean> {
    const [stopped, choice] = [await this.spread.standInTheWay(tx, row), await findChoice(tx, row.id)];
    if (stopped || !choice?.confirmedAt) return false;
    if (await this.chosen.obstacle(tx, row, choice.providerId)) return false;
    await this.send.execute(tx, row, choice.providerId);
    return true;
  }

  private async anchors(
    tx: Tx,
    row: RequestRow,
    hash: string,
  ): Promise<{ unitId: string; endorsed: boolean }[]> {
    const [given, needed] = await Promise.all([
      findEndorsements(tx, row.id),
      this.endorsements.anchorsOf(tx, row),
    ]);
    return needed.map(({ unitId }) => ({
      unitId,
      endorsed: given.some((one) => one.unitId === unitId && one.state === 'endorsed' && one.hash === hash),
    }));
  }
}
