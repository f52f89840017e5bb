import { Injectable } from '@nestjs/common';
import { ActingInDialogue } from '@samraad/dialogue';
import { refusal, Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import {
  changedParts,
  contractDraftSchema,
  type ContractDraft,
  partOfField,
} from '../domain/contract-content';
import { writableStates } from '../domain/contract-state';
import { insertContract, lockContract, saveDraft } from '../persistence/contract.store';
import { partInWords } from './part-in-words';

/** The provider writes on the contract; the parties read along and comment by message (domain.md §9 [M]). */
@Injectable()
export class SaveContractDraft {
  constructor(private readonly acting: ActingInDialogue) {}

  /** `version` is 0 for the first save. Parts given replace what stood; parts left out stay. */
  async execute(
    tx: Tx,
    command: { caseId: string; version: number; draft: ContractDraft },
  ): Promise<{ contractId: string }> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'contracts.draft');
    if (!facts.roundId) refuse('contracts.not-in-dialogue', {}, 409);
    const parsed = contractDraftSchema.safeParse(command.draft);
    if (!parsed.success) {
      const part = partOfField(String(parsed.error.issues[0]?.path[0] ?? ''));
      throw new Refused(partInWords(refusal('contracts.draft-invalid', { part })));
    }
    const contract = await lockContract(tx, facts.id);
    const as = { role: actor.role, providerId: actor.providerId };
    if (!contract) {
      if (command.version !== 0) throw new StaleVersion('contract', command.version, 0);
      const of = {
        caseId: facts.id,
        roundId: facts.roundId ?? '',
        providerId: actor.providerId,
        draft: parsed.data,
      };
      const contractId = await insertContract(tx, of);
      tx.audit({ stream: `case:${facts.id}`, action: 'contracts.draft-started', as, facts: { contractId } });
      return { contractId };
    }
    if (!writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    if (contract.version !== command.version)
      throw new StaleVersion('contract', command.version, contract.version);
    const draft = { ...contract.draft, ...parsed.data };
    const changed = changedParts(contract.draft, draft);
    if (changed.length > 0) await saveDraft(tx, contract.id, draft);
    return { contractId: contract.id };
  }
}
