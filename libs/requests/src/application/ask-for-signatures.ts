import { Injectable } from '@nestjs/common';
import { endOfDay } from '@samraad/deadlines';
import { orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { signedText } from '../domain/request-content';
import { type DraftFacts, signingObstacle } from '../domain/ready-to-sign.rules';
import { textSigners } from '../domain/text-signers.rules';
import { draftFacts } from '../persistence/draft.store';
import { findRequest, heldAt, partyRolesAt } from '../persistence/request.store';
import { askForSignature, saveText } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { AnswerChoices } from './answer-choices';
import { ChosenProvider } from './chosen-provider';
import { DraftChange, type DraftLock } from './draft-change';
import { expireTogether, lastDayOf } from './signature-expiry';
import { TellAsked } from './tell-asked';

/** Freezes the content's text, asks every signer, and starts the 21 days (domain.md §3). */
@Injectable()
export class AskForSignatures {
  constructor(
    private readonly draft: DraftChange,
    private readonly chosen: ChosenProvider,
    private readonly asked: TellAsked,
    private readonly advance: AdvanceCase,
    private readonly choices: AnswerChoices,
  ) {}

  /** Answers the hash everybody is asked to sign. */
  async execute(tx: Tx, command: { caseId: string; version: number }): Promise<{ hash: string }> {
    const act = { act: 'requests.ask-signatures' } as const;
    const lock = await this.draft.begin(tx, command.caseId, command.version, act);
    const now = await tx.now();
    const round = await this.chosen.roundToSignIn(tx, lock.row);
    const facts = await this.facts(tx, lock);
    const obstacle = signingObstacle(facts, round.rules);
    if (obstacle) throw new Refused(obstacle);
    const held = await partyRolesAt(tx, command.caseId, now);
    const signers = orRefuse(textSigners(facts.signers, held, round.rules.signing));
    const { reference } = lock.row;
    const text = signedText({ reference, answers: facts.answers, workplaces: facts.workplaces, signers });
    await saveText(tx, command.caseId, text, signers);
    const lastDay = lastDayOf(now, round);
    const ids: string[] = [];
    for (const signer of facts.signers) {
      const ask = { hash: text.hash, askedBy: lock.acting.personId, expiresAt: endOfDay(lastDay) };
      ids.push(await askForSignature(tx, command.caseId, signer, ask));
    }
    await expireTogether(tx, command.caseId, lastDay);
    await this.advance.execute(tx, command.caseId, 'awaiting_signatures', 'signatures-asked');
    tx.audit({
      stream: `case:${command.caseId}`,
      action: 'requests.signatures-asked',
      as: { side: lock.acting.side, role: lock.acting.role, unitId: lock.acting.unitId },
      facts: { hash: text.hash, signers: facts.signers.length },
    });
    await this.asked.tell(tx, lock, { ids, lastDay });
    return { hash: text.hash };
  }

  /** The same where nothing is missing; null where something is. Whatever refuses does so before anything is written. */
  async ifNothingIsMissing(tx: Tx, caseId: string): Promise<string | null> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    try {
      return (await this.execute(tx, { caseId, version: row.version })).hash;
    } catch (problem) {
      if (problem instanceof Refused) return null;
      throw problem;
    }
  }

  private async facts(tx: Tx, { row, facts: { unitIds } }: DraftLock): Promise<DraftFacts> {
    const draft = await draftFacts(tx, row.id);
    const held = heldAt(await partyRolesAt(tx, row.id, await tx.now()));
    const chosen = draft.answers.informed ?? [];
    await this.choices.expectOpen(tx, unitIds);
    return { ...draft, held, toldable: await this.choices.toldable(tx, chosen, unitIds) };
  }
}
