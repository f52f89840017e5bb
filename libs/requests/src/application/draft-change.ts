import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { signaturesExpireKey } from '../domain/work-keys';
import { contentChangedMail } from '../mail/content-changed.mail';
import { keepBefore, type PartsBefore } from '../persistence/draft-change.store';
import { voidEndorsements } from '../persistence/endorsement.store';
import { bumpVersion, expectVersion, lockRequest, type RequestRow } from '../persistence/request.store';
import { voidSignatures } from '../persistence/signature.store';
import { ActingSide, type Acting, type ActMeant } from './acting-side';
import { AdvanceCase } from './advance-case';
import type { CaseFacts } from './case-facts';
import { CaseReader } from './case.reader';
import { EndUnsaidChoice } from './end-unsaid-choice';

const editing: ActMeant = { act: 'requests.edit' };

/** What every change of a draft begins with. */
export interface DraftLock {
  readonly row: RequestRow;
  readonly facts: CaseFacts;
  readonly acting: Acting;
}

/** The frame around every change of content: lock, version, side; then what a change does to signatures. */
@Injectable()
export class DraftChange {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly advance: AdvanceCase,
    private readonly people: PeopleReader,
    private readonly choice: EndUnsaidChoice,
  ) {}

  /** Locks the draft for one change by a party; 409 when it is no longer open or has moved on meanwhile. */
  async begin(tx: Tx, caseId: string, version: number, meant: ActMeant = editing): Promise<DraftLock> {
    const row = await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, meant);
    expectVersion(row, version);
    return { row, facts, acting };
  }

  /**
   * Counts the change, and keeps by part what stood `before`, so that two who write at once are shown both (ADR 74); a change
   * after the first signature voids them all and tells every signer what changed. Where a workplace has left, so may whoever
   * said yes to the provider have.
   */
  async changed(tx: Tx, lock: DraftLock, fields: readonly string[], before: PartsBefore): Promise<void> {
    const { row, facts, acting } = lock;
    await keepBefore(tx, row, acting, before);
    await bumpVersion(tx, row.id);
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.content-changed',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { fields: fields.join(',') },
    });
    if (fields.includes('workplaces')) await this.choice.execute(tx, row.id);
    if (row.stage === 'draft') return;
    const concerned = await voidSignatures(tx, row.id, 'content-changed');
    await voidEndorsements(tx, row.id);
    await tx.unschedule(signaturesExpireKey(row.id));
    await this.advance.execute(tx, row.id, 'draft', 'content-changed');
    const names = await this.people.names(tx, [acting.personId]);
    // Whose workplace has just left is told that, and finds no case behind a link.
    const here = new Set(await this.cases.partyPeople(tx, row.id));
    await tx.mail(
      contentChangedMail,
      { title: facts.title, caseId: row.id, changedBy: names.get(acting.personId) ?? '', fields },
      {
        to: concerned.filter((one) => here.has(one)),
        key: `content-changed:${row.id}:${row.version}`,
        caseId: row.id,
      },
    );
  }
}
