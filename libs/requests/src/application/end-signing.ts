import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { roundEndedKey, signaturesExpireKey } from '../domain/work-keys';
import { roundEndedMail } from '../mail/round-ended.mail';
import { lockRequest } from '../persistence/request.store';
import { casesAskedBefore, voidSignatures } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { CaseReader } from './case.reader';
import { isSignedByAll } from './signed-by-all';

/** A round that takes no more requests: what is being signed has come too late for it (domain.md §1 [ours]). */
export interface RoundEnded {
  readonly roundId: string;
  readonly round: string;
  /** The first instant after its last day for requests. */
  readonly at: Date;
}

/** Drafts survive the end of a round, signatures don't: those who gave them, or were asked, are told. */
@Injectable()
export class EndSigning {
  constructor(
    private readonly cases: CaseReader,
    private readonly advance: AdvanceCase,
  ) {}

  /** Orders it for every request asked for signatures before the end, each in a unit of work of its own; answers how many. */
  async plan(tx: Tx, { roundId, round, at }: RoundEnded): Promise<number> {
    const caseIds = await casesAskedBefore(tx, at);
    for (const caseId of caseIds) {
      const data = { caseId, roundId, round, at: at.toISOString() };
      await tx.schedule({
        kind: 'requests.end-signing',
        key: roundEndedKey(caseId, roundId),
        dueAt: await tx.now(),
        data,
      });
    }
    return caseIds.length;
  }

  /** False when everybody has signed it, it has been asked anew, or is withdrawn. */
  async execute(tx: Tx, caseId: string, { roundId, round, at }: RoundEnded): Promise<boolean> {
    const row = await lockRequest(tx, caseId);
    // Signed by everybody it is in the round already, and only its provider is missing: the last signature decides (domain.md §1 [ours]).
    if (row.stage !== 'awaiting_signatures' || row.stage_since >= at || (await isSignedByAll(tx, row)))
      return false;
    const title = (await this.cases.facts(tx, caseId))?.title ?? row.reference;
    const told = await voidSignatures(tx, caseId, 'round-ended');
    await tx.unschedule(signaturesExpireKey(caseId));
    await this.advance.execute(tx, caseId, 'draft', 'round-ended');
    tx.audit({ stream: `case:${caseId}`, action: 'requests.round-ended', facts: { roundId } });
    await tx.mail(
      roundEndedMail,
      { title, caseId, round },
      { to: told, key: `round-ended:${roundId}:${caseId}`, caseId },
    );
    return true;
  }
}
