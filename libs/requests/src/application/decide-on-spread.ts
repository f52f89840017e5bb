import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { refuse, Refused, type Tx } from '@samraad/platform';
import { needsDecision } from '../domain/agreement-process.rules';
import { stageObstacle } from '../domain/case-acts.rules';
import { processDecidedMail } from '../mail/process-decided.mail';
import { findProcesses, insertDecision, type ProcessDecision } from '../persistence/agreement-process.store';
import { CaseReader } from './case.reader';
import { CaseRelations } from './case-relations';
import { ChoosingDays } from './choosing-days';
import { CompleteRequest } from './complete-request';

/** A person at one of the central parties says whether the offer can be used beside an aftaleforløb with spread (domain.md §4 [ours]). */
@Injectable()
export class DecideOnSpread {
  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
    private readonly relations: CaseRelations,
    private readonly complete: CompleteRequest,
    private readonly days: ChoosingDays,
  ) {}

  /** 403 for who is not of the central parties, 404 before it is theirs, 409 when there is nothing to decide or it is allowed already. */
  async execute(
    tx: Tx,
    command: ProcessDecision & { readonly caseId: string; readonly processId: string },
  ): Promise<void> {
    const { caseId, processId, ...decision } = command;
    // First who asks: whoever is not of them is told the same of every case.
    const { personId, role } = await this.central(tx);
    const facts = await this.cases.lock(tx, caseId);
    // As the access table has it: with its number, or as soon as they are asked.
    if (facts.number === null && !(await this.relations.isBeforeCentral(tx, caseId)))
      refuse('platform.not-found', {}, 404);
    const obstacle = stageObstacle('requests.decide-process', facts.stage);
    if (obstacle) throw new Refused(obstacle);
    const process = (await findProcesses(tx, caseId)).find(({ id }) => id === processId);
    if (!process) return refuse('platform.not-found', {}, 404);
    if (!needsDecision(process) || process.allowed === true)
      refuse('requests.process-nothing-to-decide', {}, 409);
    if (decision.decidedOn > localDateOf(await tx.now())) refuse('requests.process-decision-ahead');
    await insertDecision(tx, processId, decision, personId);
    const { allowed, decidedOn, reason } = decision;
    tx.audit({
      stream: `case:${caseId}`,
      action: allowed ? 'requests.process-allowed' : 'requests.process-refused',
      as: { role },
      facts: { processId, decidedOn },
      personal: { reason },
    });
    const to = await this.cases.partyPeople(tx, caseId);
    const at = (await tx.now()).getTime();
    const vars = { caseId, title: facts.title, allowed };
    await tx.mail(processDecidedMail, vars, { to, key: `process-decided:${processId}:${at}`, caseId });
    if (await this.complete.whenNothingIsMissing(tx, caseId)) return;
    // A no makes it the parties' turn again: their days to choose begin anew (domain.md §6).
    if (!allowed) await this.days.countAgain(tx, caseId);
  }

  private async central(tx: Tx): Promise<{ personId: string; role: string }> {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.only-central', {}, 403);
    const held = await this.people.rolesOf(tx, personId, await tx.now());
    const found = held.find(({ role }) => role === 'central_employers' || role === 'central_unions');
    return found ? { personId, role: found.role } : refuse('requests.only-central', {}, 403);
  }
}
