import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import type { Question } from '../domain/question';
import { questionAnsweredMail } from '../mail/question-answered.mail';
import { questionReceivedMail } from '../mail/question-received.mail';
import { questionWaitsMail } from '../mail/question-waits.mail';
import { answerersOf } from '../persistence/question.store';

type Told = Pick<Question, 'id' | 'providerId' | 'unitId'>;

/** The mails of a question: a link each, never its subject nor what was written. */
@Injectable()
export class QuestionMails {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly providers: ProviderReader,
  ) {}

  /** `again`: whoever asked has written on. */
  async received(tx: Tx, question: Told, messageId: string, again: boolean): Promise<void> {
    const to = await this.atProvider(tx, question);
    const vars = { ...(await this.about(tx, question)), again };
    await tx.mail(questionReceivedMail, vars, { to, key: `question-received:${messageId}` });
  }

  /** To whoever asked. */
  async answered(tx: Tx, question: Told & Pick<Question, 'askedBy'>, messageId: string): Promise<void> {
    const { name: provider } = await this.providers.byId(tx, question.providerId);
    const vars = { questionId: question.id, provider };
    const order = { to: [question.askedBy], key: `question-answered:${messageId}` };
    await tx.mail(questionAnsweredMail, vars, order);
  }

  async waits(tx: Tx, question: Told & Pick<Question, 'stateSince'>): Promise<void> {
    const to = await this.atProvider(tx, question);
    const vars = { ...(await this.about(tx, question)), since: question.stateSince };
    const key = `question-waits:${question.id}:${question.stateSince.getTime()}`;
    await tx.mail(questionWaitsMail, vars, { to, key });
  }

  private async about(tx: Tx, { id, unitId }: Told) {
    return { questionId: id, workplace: (await this.units.byId(tx, unitId)).name };
  }

  /** The coordinators, and those who have answered before and are still there. */
  private async atProvider(tx: Tx, { id, providerId }: Told): Promise<string[]> {
    const now = await tx.now();
    const there = await this.people.atProvider(tx, providerId, now);
    const coordinators = await this.people.holders(tx, { roles: ['coordinator'], providerId }, now);
    const answered = new Set(await answerersOf(tx, id));
    const known = there.filter((one) => answered.has(one.id)).map((one) => one.id);
    return [...new Set([...coordinators.map(({ personId }) => personId), ...known])];
  }
}
