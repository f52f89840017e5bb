import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { type OrderStatement, type RequestView, StateOrderLater } from '@samraad/requests';
import { orNotFound } from '../../shell';
import { DeskReader } from '../desk/desk.reader';

/** The coordinating workplace's answer, and the act of changing it. */
@Injectable()
export class StateOrderDesk {
  constructor(
    private readonly desks: DeskReader,
    private readonly later: StateOrderLater,
  ) {}

  async open(caseId: string): Promise<{ request: RequestView; unitId: string; unitName: string }> {
    const { request } = await this.desks.open(caseId);
    const place = orNotFound(request.workplaces.find((one) => one.coordinating));
    return { request, unitId: place.unitId, unitName: place.name };
  }

  async state(tx: Tx, caseId: string, statement: OrderStatement): Promise<null> {
    await this.later.execute(tx, { caseId, statement });
    return null;
  }
}
