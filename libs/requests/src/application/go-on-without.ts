import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { placesBefore, withoutWorkplace } from '../domain/workplaces.rules';
import { findWorkplaces, saveWorkplaces } from '../persistence/draft.store';
import { AskForSignatures } from './ask-for-signatures';
import { DraftChange } from './draft-change';
import { TellWorkplaces } from './tell-workplaces';

/** Which joined workplace the others go on without, and why; `side` only for who holds roles on both. */
export interface GoOnWithoutCommand {
  readonly caseId: string;
  readonly version: number;
  readonly unitId: string;
  readonly reason: string;
  readonly side?: 'management' | 'employees' | undefined;
}

/**
 * A workplace will not go along (it declined, its anchor returned the request for it, or it never signs): the coordinating one takes it out,
 * and those left are asked to sign anew, in one (domain.md §3 [ours, 2]).
 */
@Injectable()
export class GoOnWithout {
  constructor(
    private readonly draft: DraftChange,
    private readonly tell: TellWorkplaces,
    private readonly signatures: AskForSignatures,
  ) {}

  /** `hash` is what those left are asked to sign; null where something is missing, and the draft waits. 403 for a joined workplace. */
  async execute(tx: Tx, command: GoOnWithoutCommand): Promise<{ hash: string | null }> {
    const { caseId, version, unitId, reason, side } = command;
    const lock = await this.draft.begin(tx, caseId, version, { act: 'requests.go-on-without', side });
    const { facts, acting } = lock;
    if (acting.unitId !== facts.coordinatingUnitId) refuse('requests.coordinating-decides', {}, 403);
    const before = await findWorkplaces(tx, caseId);
    const left = orRefuse(withoutWorkplace(before, unitId));
    const uninvited = await saveWorkplaces(tx, caseId, left, facts.coordinatingUnitId);
    await this.draft.changed(tx, lock, ['workplaces'], new Map([['workplaces', placesBefore(before)]]));
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.went-on-without',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { unitId },
      personal: { reason },
    });
    const removed = { added: [], removed: [unitId], coordinator: null, asked: [] };
    await this.tell.changed(tx, lock, { ...removed, uninvited, reason });
    return { hash: await this.signatures.ifNothingIsMissing(tx, caseId) };
  }
}
