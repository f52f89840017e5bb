import { Injectable } from '@nestjs/common';
import { Refused, trimmed, type Tx } from '@samraad/platform';
import { PeopleReader } from '@samraad/identity';
import { draftMessageObstacle } from '../domain/draft-together.rules';
import { draftMessageMail } from '../mail/draft-message.mail';
import { insertDraftMessage, takeMailed } from '../persistence/draft-together.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';

/** What one of the sides writes to the others; `side` only for who holds roles on both. */
export interface WriteDraftMessageCommand {
  readonly caseId: string;
  readonly body: string;
  readonly side?: 'management' | 'employees' | undefined;
}

/**
 * Writes in the thread between the sides, which nobody outside them ever reads. Whoever has not read what they had a mail
 * of gets no further mail; the mail never says what was written.
 */
@Injectable()
export class WriteDraftMessage {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly people: PeopleReader,
  ) {}

  /** Answers its id. 409 once the request is sent, or while the workplace has not answered whether it joins. */
  async execute(tx: Tx, { caseId, body, side }: WriteDraftMessageCommand): Promise<{ messageId: string }> {
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.side.claim(tx, facts, { act: 'requests.draft-message', side });
    const obstacle = draftMessageObstacle(body);
    if (obstacle) throw new Refused(obstacle);
    const { personId, unitId, role } = acting;
    const messageId = await insertDraftMessage(tx, {
      ...{ caseId, authorId: personId, unitId, side: acting.side, body: trimmed(body) },
    });
    const others = new Set(facts.parties.map((one) => one.personId).filter((one) => one !== personId));
    const to = await takeMailed(tx, caseId, messageId, [...others]);
    const author = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const mail = { to, key: `draft-message:${messageId}`, caseId };
    await tx.mail(draftMessageMail, { title: facts.title, caseId, author }, mail);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.draft-message-written',
      as: { side: acting.side, role, unitId },
      facts: { messageId },
    });
    return { messageId };
  }
}
