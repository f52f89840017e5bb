import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import type { SignatureAsked } from '../persistence/signature-asked.entity';
import { findOpenAsks } from '../persistence/signature.store';
import { CaseReader } from './case.reader';

/** The open questions for a signature that are the actor's own. To a stranger there is no such case. */
@Injectable()
export class ExpectInCase {
  constructor(private readonly cases: CaseReader) {}

  /** 404 for whoever neither is a party nor is asked. The case is locked. */
  async askedOrParty(tx: Tx, caseId: string): Promise<{ personId: string }> {
    const { personId, own, party } = await this.look(tx, caseId);
    return own.length > 0 || party ? { personId } : refuse('platform.not-found', {}, 404);
  }

  /** What only a party who is asked can do: 403 for one who is not. Access ends with the role (domain.md §2). */
  async mustBeAsked(
    tx: Tx,
    caseId: string,
  ): Promise<{ personId: string; own: readonly [SignatureAsked, ...SignatureAsked[]] }> {
    const { personId, own, party } = await this.look(tx, caseId);
    const [first, ...rest] = own;
    if (!party) return refuse('platform.not-found', {}, 404);
    return first ? { personId, own: [first, ...rest] } : refuse('requests.not-asked-to-sign', {}, 403);
  }

  private async look(tx: Tx, caseId: string) {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-asked-to-sign', {}, 403);
    const own = (await findOpenAsks(tx, caseId)).filter((ask) => ask.personId === personId);
    const facts = await this.cases.facts(tx, caseId);
    const parties = [...(facts?.parties ?? []), ...(facts?.invited ?? [])];
    return { personId, own, party: parties.some((one) => one.personId === personId) };
  }
}
