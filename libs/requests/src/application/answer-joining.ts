import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { placesBefore } from '../domain/workplaces.rules';
import { findWorkplaces, joinWorkplaces, saveWorkplaces } from '../persistence/draft.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';
import { DraftChange } from './draft-change';
import { TellWorkplaces } from './tell-workplaces';

/** `joins` false: no, or that a workplace which has joined leaves again; `side` only for who holds roles on both. */
export interface AnswerJoiningCommand {
  readonly caseId: string;
  readonly joins: boolean;
  readonly side?: 'management' | 'employees' | undefined;
}

/** Either side of a workplace says whether it joins; a joined one leaves, and removes nobody else (domain.md §3 [ours, 2]). */
@Injectable()
export class AnswerJoining {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly draft: DraftChange,
    private readonly tell: TellWorkplaces,
  ) {}

  /** For every workplace of the actor's side that has joined or is asked. 409 for the coordinating one, or once it is sent. */
  async execute(tx: Tx, { caseId, joins, side }: AnswerJoiningCommand): Promise<void> {
    const row = await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.join', side });
    const own = [...facts.parties, ...facts.invited]
      .filter((one) => one.personId === acting.personId && one.side === acting.side)
      .map(({ unitId }) => unitId);
    const before = await findWorkplaces(tx, caseId);
    const mine = before.filter(({ unitId, coordinating }) => own.includes(unitId) && !coordinating);
    if (mine.length === 0) refuse('requests.coordinating-stays', {}, 409);
    const asked = mine.filter((one) => one.asked).map(({ unitId }) => unitId);
    if (joins && asked.length === 0) return;
    const lock = { row, facts, acting };
    const nothing = { added: [], removed: [], coordinator: null, asked: [] };
    if (joins) {
      await joinWorkplaces(tx, caseId, asked, acting.personId);
      return this.tell.changed(tx, lock, { ...nothing, joined: asked });
    }
    // A no answers what was asked; a workplace that has said yes leaves by a no of its own.
    const removed = asked.length > 0 ? asked : mine.map(({ unitId }) => unitId);
    const left = before.map(({ unitId }) => unitId).filter((unitId) => !removed.includes(unitId));
    const uninvited = await saveWorkplaces(tx, caseId, left, facts.coordinatingUnitId);
    await this.draft.changed(tx, lock, ['workplaces'], new Map([['workplaces', placesBefore(before)]]));
    await this.tell.changed(tx, lock, { ...nothing, removed, uninvited });
  }
}
