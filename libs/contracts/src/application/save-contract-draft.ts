import { Injectable } from '@nestjs/common';
import type { DialogueActor, Locked } from '@samraad/dialogue';
import { refusal, Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import {
  changedParts,
  type ContractDraft,
  partOfField,
  writtenDraftSchema,
} from '../domain/contract-content';
import { writableStates } from '../domain/contract-state';
import { penOf, type PenHolder } from '../domain/pen';
import { insertContract, lockContract, saveDraft } from '../persistence/contract.store';
import { saveWritten } from '../persistence/pen.store';
import { ActingOnDraft } from './acting-on-draft';
import { standardMeant } from './fill-standard';
import { partInWords } from './part-in-words';
import { PassPen } from './pass-pen';

/** Somebody writes on the contract; the others read along (domain.md §9 [M]). */
export interface SaveContractDraftCommand {
  readonly caseId: string;
  /** 0 for the first save. */
  readonly version: number;
  /** Parts given replace what stood; parts left out stay. */
  readonly draft: ContractDraft;
  /** Takes the draft back first, where the other has it. */
  readonly take?: boolean;
}

/** 409, saying who has it. */
export const penElsewhere = (pen: PenHolder): never =>
  pen === 'provider'
    ? refuse('contracts.pen-with-provider', {}, 409)
    : refuse('contracts.pen-with-parties', {}, 409);

/** Writing on the contract, for whoever has its draft. The provider begins it. */
@Injectable()
export class SaveContractDraft {
  constructor(
    private readonly acting: ActingOnDraft,
    private readonly pen: PassPen,
  ) {}

  /** 409 when the other has the draft, or it has become another since. */
  async execute(tx: Tx, command: SaveContractDraftCommand): Promise<{ contractId: string }> {
    const locked = await this.acting.claim(tx, command.caseId, 'contracts.draft');
    const draft = await standardMeant(tx, locked.facts.roundId ?? '', draftMeant(command.draft));
    const contract = await lockContract(tx, command.caseId);
    if (!contract) return { contractId: await this.begin(tx, locked, command.version, draft) };
    if (!writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    const own = penOf(locked.actor.side);
    if (contract.pen !== own) {
      if (!command.take) penElsewhere(contract.pen);
      await this.pen.move(tx, locked, contract, own);
    }
    if (contract.version !== command.version)
      throw new StaleVersion('contract', command.version, contract.version);
    const after = { ...contract.draft, ...draft };
    const changed = changedParts(contract.draft, after);
    if (changed.length > 0) {
      await saveDraft(tx, contract.id, after);
      await saveWritten(tx, contract.id, changed, locked.actor);
    }
    return { contractId: contract.id };
  }

  private async begin(
    tx: Tx,
    { facts, actor }: Locked<DialogueActor>,
    version: number,
    draft: ContractDraft,
  ) {
    const { roundId, providerId } = facts;
    if (actor.side !== 'provider') refuse('contracts.provider-begins', {}, 409);
    if (!roundId || !providerId) return refuse('contracts.not-in-dialogue', {}, 409);
    if (version !== 0) throw new StaleVersion('contract', version, 0);
    const contractId = await insertContract(tx, { caseId: facts.id, roundId, providerId, draft });
    await saveWritten(tx, contractId, changedParts({}, draft), actor);
    const as = { role: actor.role, providerId };
    tx.audit({ stream: `case:${facts.id}`, action: 'contracts.draft-started', as, facts: { contractId } });
    return contractId;
  }
}

/** 422 with the part in words, when one can't be kept as it is written. */
function draftMeant(given: ContractDraft): ContractDraft {
  const parsed = writtenDraftSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const part = partOfField(String(parsed.error.issues[0]?.path[0] ?? ''));
  throw new Refused(partInWords(refusal('contracts.draft-invalid', { part })));
}
