import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { OrderReader, StateOrderLater } from '@samraad/requests';
import type { z } from 'zod';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, orNotFound, PageAt, type Sent } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { orderStored } from '../shared/order-choice';
import { orderNames, stateOrderForm as form, statementOf } from './state-order.form';
import { presentStateOrder, type StateOrderFacts } from './state-order.presenter';

/** An order that arrives, or is complied with, while the case runs: the answer of the viewer's own workplace. */
@PageAt('case.order', 'requests.state-order')
export class StateOrderPage extends FormPage<typeof form, StateOrderFacts> {
  readonly template = join(__dirname, 'state-order.hbs');
  readonly form = form;
  override readonly fields = {
    'requests.order-day-ahead': 'compliedOn',
    'requests.order-day-missing': 'compliedOn',
    'requests.order-day-too-early': 'compliedOn',
    'requests.order-lifted-by-compliance': 'answer',
  };

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly orders: OrderReader,
  ) {
    super();
  }

  async open({ caseId, req, viewer }: Ask): Promise<StateOrderFacts> {
    const [{ request }, statements, obstacle] = await Promise.all([
      this.whole.open(req),
      this.orders.statements(this.db, caseId),
      this.orders.obstacle(this.db, caseId),
    ]);
    const own = request.parties.filter(({ personId }) => personId === viewer.personId);
    // The coordinating one first: it stands first in the list.
    const { unitId, name } = orNotFound(
      request.workplaces.find((place) => own.some((one) => one.unitId === place.unitId)),
    );
    const statement = orNotFound(statements.find((one) => one.unitId === unitId));
    return { caseId, title: request.answers.title ?? request.reference, unitName: name, statement, obstacle };
  }

  present(facts: StateOrderFacts, _: Ask, sent: Sent) {
    const stored = orderStored(orderNames, facts.statement);
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
