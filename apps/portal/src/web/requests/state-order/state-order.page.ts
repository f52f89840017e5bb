import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { OrderReader, StateOrderLater } from '@samraad/requests';
import type { z } from 'zod';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, orNotFound, PageAt, type Sent } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { dayParts } from '../draft-step/step';
import { requestPaths } from '../requests.paths';
import { stateOrderForm as form, statementOf } from './state-order.form';
import { presentStateOrder, type StateOrderFacts } from './state-order.presenter';

/** An order that arrives, or is complied with, while the case runs: the coordinating workplace's answer. */
@PageAt('case.order', 'requests.state-order')
export class StateOrderPage extends FormPage<typeof form, StateOrderFacts> {
  readonly template = join(__dirname, 'state-order.hbs');
  readonly form = form;
  override readonly fields = {
    'requests.order-day-ahead': 'compliedOn',
    'requests.order-day-missing': 'compliedOn',
  };

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly orders: OrderReader,
  ) {
    super();
  }

  async open({ caseId, req }: Ask): Promise<StateOrderFacts> {
    const { request } = await this.whole.open(req);
    const { unitId, name } = orNotFound(request.workplaces.find((one) => one.coordinating));
    const statements = await this.orders.statements(this.db, caseId);
    const statement = orNotFound(statements.find((one) => one.unitId === unitId));
    const obstacle = await this.orders.obstacle(this.db, caseId);
    return { caseId, title: request.answers.title ?? request.reference, unitName: name, statement, obstacle };
  }

  present(facts: StateOrderFacts, _: Ask, sent: Sent) {
    const { answer, compliedOn } = facts.statement;
    const stored = { answer: answer ?? undefined, ...dayParts('compliedOn', compliedOn) };
    return presentStateOrder(facts, new Fields(sent.typedOr(stored), sent.errors), sent.submission);
  }

  async act(data: z.output<typeof form>, ask: Ask) {
    const { caseId, statement } = await this.open(ask);
    return doing(StateOrderLater, { caseId, statement: statementOf(statement.unitId, data) });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.order(caseId);
  }
}
