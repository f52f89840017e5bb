import type { MadePerson } from '@samraad/identity/testing';
import { DecideOnSpread } from '../application/decide-on-spread';
import { OrderReader } from '../application/order.reader';
import { CaseReader } from '../application/case.reader';
import { CaseRelations } from '../application/case-relations';
import { StateAgreementProcess } from '../application/state-agreement-process';
import type { ProcessStatement } from '../domain/agreement-process.rules';
import { JointStand } from './joint-stand';
import type { RequestBuilder } from './request.builder';

/** One request whose workplace tells of an aftaleforløb, and a person at the central parties. */
export class ProcessStand {
  private constructor(
    readonly stand: JointStand,
    readonly central: MadePerson,
    readonly request: RequestBuilder,
  ) {}

  /** The stand is shared by the tests of a file, the request is new. */
  static async at(stand: JointStand, central: MadePerson, unit?: string): Promise<ProcessStand> {
    return new ProcessStand(stand, central, await stand.at(unit));
  }

  said(more: Partial<ProcessStatement> = {}): ProcessStatement {
    return {
      ...{ unitId: this.request.people.unitId, kind: 'with_spread', topics: ['065', '061'] },
      ...{ status: 'under_way', statusOn: '2026-11-02', deadlineOn: '2027-03-01' },
      ...more,
    };
  }

  tell(
    who: MadePerson,
    more: Partial<ProcessStatement> = {},
    processId: string | null = null,
  ): Promise<{ processId: string }> {
    const command = { caseId: this.request.caseId, processId, statement: this.said(more) };
    return this.request.run(who, (tx) => this.stand.app.get(StateAgreementProcess).execute(tx, command));
  }

  decide(
    processId: string,
    allowed: boolean,
    { who = this.central, on: decidedOn = '2026-11-20' } = {},
  ): Promise<void> {
    const decision = { processId, allowed, decidedOn, reason: 'Det er sagt.' };
    return this.request.run(who, (tx) =>
      this.stand.app.get(DecideOnSpread).execute(tx, { caseId: this.request.caseId, ...decision }),
    );
  }

  async stage() {
    return (await this.stand.app.get(CaseReader).facts(this.stand.db, this.request.caseId))?.stage;
  }

  /** What stands in the way of signing a contract. */
  async obstacle(): Promise<string | null> {
    const { db, app } = this.stand;
    return (await app.get(OrderReader).signingObstacle(db, this.request.caseId))?.key ?? null;
  }

  /** Whom a kind of mail about the request went to, oldest first. */
  async mails(kind: string): Promise<string[]> {
    const sql = `SELECT person_id AS "personId" FROM mail_message WHERE case_id = $1 AND mail_kind = $2 ORDER BY id`;
    const found = await this.stand.db.query<{ personId: string }>(sql, [this.request.caseId, kind]);
    return found.map(({ personId }) => personId);
  }

  /** How often the central party was asked to decide. */
  async asked(): Promise<number> {
    const { personId } = this.central;
    return (await this.mails('requests.process-to-decide')).filter((one) => one === personId).length;
  }

  /** Whether the case is the central parties' to read. */
  async isTheirs(): Promise<boolean> {
    const roles = [{ role: 'central_employers', unitId: null, providerId: null }];
    const viewer = { personId: this.central.personId, roles } as never;
    return (await this.stand.app.get(CaseRelations).of(viewer, this.request.caseId)).has('central');
  }
}
