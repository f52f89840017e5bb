import { Injectable } from '@nestjs/common';
import { refuse, StaleVersion, type Tx } from '@samraad/platform';
import { writableStates } from '../domain/contract-state';
import { penOf } from '../domain/pen';
import { dropUnusedFiles, insertContractFile, type TakenFile } from '../persistence/contract-file.store';
import { expectContract, saveDraft } from '../persistence/contract.store';
import { saveWritten } from '../persistence/pen.store';
import { ActingOnDraft } from './acting-on-draft';
import { penElsewhere } from './save-contract-draft';

/** Whoever has the draft attaches a contract of their own to it, in place of the one that was there; null takes it out. */
@Injectable()
export class AttachContractFile {
  constructor(private readonly acting: ActingOnDraft) {}

  /** 409 when the other has the draft, it has become another since, or there is no file to take out. */
  async execute(
    tx: Tx,
    command: { readonly caseId: string; readonly version: number; readonly file: TakenFile | null },
  ): Promise<void> {
    const { file } = command;
    const { actor, facts } = await this.acting.claim(tx, command.caseId, 'contracts.draft');
    const contract = await expectContract(tx, facts.id, writableStates);
    if (contract.pen !== penOf(actor.side)) penElsewhere(contract.pen);
    if (contract.version !== command.version)
      throw new StaleVersion('contract', command.version, contract.version);
    if (!file && !contract.draft.file) refuse('contracts.no-file', {}, 409);
    const part = file && { name: file.name, sha256: file.sha256 };
    if (file) await insertContractFile(tx, { contractId: contract.id, addedBy: actor.personId }, file);
    await saveDraft(tx, contract.id, { ...contract.draft, file: part });
    await saveWritten(tx, contract.id, ['file'], actor);
    await dropUnusedFiles(tx, contract.id, file?.id ?? null);
    tx.audit({
      stream: `case:${facts.id}`,
      action: file ? 'contracts.file-attached' : 'contracts.file-taken-out',
      as: { role: actor.role, side: actor.side },
      facts: { contractId: contract.id, ...(file && { fileId: file.id, sha256: file.sha256 }) },
    });
  }
}
