import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { isNewVisit } from '../domain/draft-together.rules';
import { isAwaited, lastVisits, markLooked, saveRead, saveVisit } from '../persistence/draft-together.store';
import type { CaseFacts } from './case-facts';
import { CaseReader } from './case.reader';

/** Where somebody was; `messageId`: the last message of the thread they were shown. */
export interface NoteDraftVisitCommand {
  readonly caseId: string;
  readonly messageId: string | null;
}

/**
 * Remembers that somebody has been in the draft, and how far they have read. Whoever calls it has let them read it. The first
 * visit of a side that was asked in ends what it owed. Once it is no draft, only what they have read is kept.
 */
@Injectable()
export class NoteDraftVisit {
  constructor(private readonly cases: CaseReader) {}

  async execute(tx: Tx, { caseId, messageId }: NoteDraftVisitCommand): Promise<void> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    if (facts.bin) return;
    if (facts.stage === 'draft') await this.visit(tx, facts, personId);
    if (messageId !== null) await saveRead(tx, caseId, personId, messageId);
  }

  private async visit(tx: Tx, { id: caseId, stage, parties }: CaseFacts, personId: string): Promise<void> {
    const own = parties.filter((one) => one.personId === personId);
    if (await isAwaited(tx, caseId, own)) {
      await this.cases.lock(tx, caseId);
      await markLooked(tx, caseId, own);
      tx.touch(caseId);
    }
    const last = (await lastVisits(tx, caseId)).get(personId);
    if (isNewVisit(stage, last, await tx.now())) await saveVisit(tx, caseId, personId);
  }
}
