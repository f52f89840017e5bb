import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { type Acting, ActingSide, type CaseFacts, CaseReader } from '@samraad/requests';
import { findChanges, type ProviderChange } from '../persistence/provider-change.store';

/** A case whose parties speak of another provider, locked, and who acts in it. */
export interface ChangeScene {
  readonly facts: CaseFacts;
  readonly acting: Acting;
  readonly changes: readonly ProviderChange[];
}

/** `side` only for who holds roles on both. */
export interface ChangeActor {
  readonly caseId: string;
  readonly side?: 'management' | 'employees' | undefined;
}

/** Opens a case for what its parties do about another provider: theirs alone, and only until a contract is out. */
@Injectable()
export class ChangeScenes {
  constructor(
    private readonly cases: CaseReader,
    private readonly sides: ActingSide,
  ) {}

  async open(tx: Tx, { caseId, side }: ChangeActor): Promise<ChangeScene> {
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.sides.claim(tx, facts, { act: 'dialogue.change-provider', side });
    return { facts, acting, changes: await findChanges(tx, caseId) };
  }

  /** One of them; 404 when the case has no such. */
  one({ changes }: ChangeScene, changeId: string): ProviderChange {
    return changes.find(({ id }) => id === changeId) ?? refuse('dialogue.change-unknown', {}, 404);
  }
}
