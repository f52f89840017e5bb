import { Injectable } from '@nestjs/common';
import { Refused, trimmed, type Tx } from '@samraad/platform';
import { draftMessageObstacle } from '../domain/draft-together.rules';
import type { EndorsesAs } from '../domain/anchoring.rules';
import { escalateEndorsementKey } from '../domain/work-keys';
import { endorserAskedMail } from '../mail/endorser-asked.mail';
import { type EndorserVoice, insertEndorserQuestion } from '../persistence/endorser-question.store';
import { lockRequest } from '../persistence/request.store';
import { AnchorOfActor } from './anchor-of-actor';
import { CaseReader } from './case.reader';

const voiceOf = ({ role }: EndorsesAs): EndorserVoice => (role === 'anchor' ? 'anchor' : 'chair');

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
    const about = open.map(({ id, as }) => ({ endorsementId: id, voice: voiceOf(as) }));
    const voice = voiceOf(open[0].as);
    const body = trimmed(command.body);
    const questionId = await insertEndorserQuestion(tx, { about, by, body });
    for (const { id } of open) await tx.unschedule(escalateEndorsementKey(id));
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.parties-asked',
      as: open[0].as,
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
