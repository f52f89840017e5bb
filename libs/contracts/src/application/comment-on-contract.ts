import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { ActingInDialogue } from '@samraad/dialogue';
import { refuse, type Tx } from '@samraad/platform';
import { commentableStates, mostComments } from '../domain/contract-comments';
import type { ContractPart } from '../domain/contract-content';
import { writableStates } from '../domain/contract-state';
import { contractCommentedMail } from '../mail/contract-commented.mail';
import { findThread, insertComment, saveSettled } from '../persistence/comment.store';
import { expectContract } from '../persistence/contract.store';
import { PeopleOfContract } from './people-of-contract';

/** Somebody comments on a part of the contract, or answers a comment (domain.md §9). */
export interface CommentOnContractCommand {
  readonly caseId: string;
  readonly part: ContractPart;
  readonly body: string;
  /** The thread it answers. */
  readonly threadId?: string | null;
}

/** Comments on a part of a contract: parties and provider write and read them. */
@Injectable()
export class CommentOnContract {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly people: PeopleOfContract,
  ) {}

  /** 409 once all have signed, 422 when there are too many. An answer to what was settled opens it again. */
  async execute(tx: Tx, command: CommentOnContractCommand): Promise<{ commentId: string }> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, { act: 'contracts.comment' });
    const contract = await expectContract(tx, facts.id, commentableStates);
    const threadId = command.threadId ?? null;
    const found = await findThread(tx, contract.id, threadId);
    if (threadId !== null && found.part !== command.part) refuse('platform.not-found', {}, 404);
    if (found.count >= mostComments) refuse('contracts.too-many-comments', { most: mostComments });
    if (threadId !== null && found.settled) await saveSettled(tx, threadId, null);
    const { personId, side, role } = actor;
    const commentId = await insertComment(tx, {
      contractId: contract.id,
      part: command.part,
      threadId,
      body: command.body,
      personId,
      side,
      versionNo: contract.currentNo,
      inDraft: writableStates.includes(contract.state),
    });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.commented',
      as: { role, side },
      facts: { contractId: contract.id, commentId, part: command.part },
    });
    const others = (await this.people.all(tx, facts)).filter((one) => one !== personId);
    await tx.mail(
      contractCommentedMail,
      { title: facts.title, caseId: facts.id },
      {
        to: others,
        // Whoever is told is told once a day: a comment is read where it stands.
        key: `contract-commented:${contract.id}:${side}:${localDateOf(await tx.now())}`,
        caseId: facts.id,
      },
    );
    return { commentId };
  }
}

/** A thread is settled, or opened again, by anybody who reads it. */
@Injectable()
export class SettleComment {
  constructor(private readonly acting: ActingInDialogue) {}

  /** 404 when it is no thread of the contract. Done twice it is done once. */
  async execute(tx: Tx, command: { caseId: string; commentId: string; settled: boolean }): Promise<void> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, { act: 'contracts.comment' });
    const contract = await expectContract(tx, facts.id, commentableStates);
    const { part, settled } = await findThread(tx, contract.id, command.commentId);
    if (part === null) refuse('platform.not-found', {}, 404);
    if (settled === command.settled) return;
    await saveSettled(tx, command.commentId, command.settled ? actor.personId : null);
    tx.audit({
      stream: `case:${facts.id}`,
      action: command.settled ? 'contracts.comment-settled' : 'contracts.comment-reopened',
      as: { role: actor.role, side: actor.side },
      facts: { contractId: contract.id, commentId: command.commentId, part },
    });
  }
}
