import { Injectable } from '@nestjs/common';
import { Refused, trimmed, type Tx } from '@samraad/platform';
import { draftMessageObstacle } from '../domain/draft-together.rules';
import { escalateEndorsementKey } from '../domain/work-keys';
import { endorserAskedMail } from '../mail/endorser-asked.mail';
import { type EndorserVoice, insertEndorserQuestion } from '../persistence/endorser-question.store';
import { lockRequest } from '../persistence/request.store';
import { AnchorOfActor } from './anchor-of-actor';
import { CaseReader } from './case.reader';

/** Whoever endorses asks the parties a question first; their own days stand still until it is answered (domain.md §5). */
@Injectable()
export class AskBeforeEndorsing {
  constructor(
    private readonly anchors: AnchorOfActor,
    private readonly cases: CaseReader,
  ) {}

  /** Answers its id. 404 for whoever was never asked to endorse, 409 when there is nothing to decide, 422 for no or too many words. */
  async execute(tx: Tx, command: { caseId: string; body: string }): Promise<{ questionId: string }> {
    const row = await lockRequest(tx, command.caseId);
    const open = await this.anchors.openEndorsements(tx, row, 'requests.ask-parties');
    const obstacle = draftMessageObstacle(command.body);
    if (obstacle) throw new Refused(obstacle);
    const by = tx.actor.kind === 'person' ? tx.actor.personId : '';
    const voice: EndorserVoice = open.every(({ escalatedAt }) => escalatedAt !== null) ? 'chair' : 'anchor';
    const endorsementIds = open.map(({ id }) => id);
    const body = trimmed(command.body);
    const questionId = await insertEndorserQuestion(tx, { endorsementIds, by, voice, body });
    for (const id of endorsementIds) await tx.unschedule(escalateEndorsementKey(id));
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.parties-asked',
      as: { role: voice === 'anchor' ? 'anchor' : 'committee_chair', unitId: open[0]?.unitId ?? '' },
      facts: { questionId },
    });
    const facts = await this.cases.facts(tx, row.id);
    await tx.mail(
      endorserAskedMail,
      { title: facts?.title ?? row.reference, caseId: row.id, voice },
      {
        to: await this.cases.partyPeople(tx, row.id),
        key: `endorser-asked:${questionId}`,
        caseId: row.id,
      },
    );
    return { questionId };
  }
}
