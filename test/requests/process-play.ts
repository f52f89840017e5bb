import { localDateOf } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import {
  AgreementProcessesQuery,
  DecideOnSpread,
  processObstacle,
  StateAgreementProcess,
  StateOrderLater,
} from '@samraad/requests';
import type { JointStand } from './joint-stand';
import { places } from './naive-people';
import type { ProcessDone } from './naive-processes';
import type { NaiveRequest } from './naive-request';

/** The aftaleforløb of one play in the house, by the order they were told of. */
export class ProcessPlay {
  private readonly ids: string[] = [];

  constructor(private readonly stand: JointStand) {}

  async act(tx: Tx, caseId: string, done: ProcessDone): Promise<void> {
    const { app } = this.stand;
    switch (done.do) {
      case 'tell': {
        const processId = done.which === null ? null : (this.ids[done.which] ?? caseId);
        const { kind, status, topics } = done;
        const unitId = this.stand.unit(done.place);
        const statement = { unitId, kind, status, topics, statusOn: null, deadlineOn: null };
        const told = await app.get(StateAgreementProcess).execute(tx, { caseId, processId, statement });
        if (processId === null) this.ids.push(told.processId);
        return;
      }
      case 'decide': {
        const decision = { allowed: done.allowed, reason: 'Vi har talt om det.' };
        const decidedOn = localDateOf(await tx.now());
        const processId = this.ids[done.which] ?? caseId;
        return app.get(DecideOnSpread).execute(tx, { caseId, processId, decidedOn, ...decision });
      }
      case 'order-later': {
        const statement = { unitId: this.stand.unit(done.place), answer: 'none', compliedOn: null } as const;
        return app.get(StateOrderLater).execute(tx, { caseId, statement });
      }
    }
  }

  /** What is known and stands in the way is alike, and what is the central parties' to decide was told to them. */
  async compare(caseId: string, naive: NaiveRequest, central: string): Promise<void> {
    const { db, app } = this.stand;
    const now = await app.get(AgreementProcessesQuery).now(db, caseId);
    const placeOf = (unitId: string) => places.find((place) => this.stand.unit(place) === unitId);
    const known = now.map((one) =>
      [...[placeOf(one.unitId), one.kind, one.status, one.topics.join('+')], one.allowed ?? 'undecided'].join(
        ' ',
      ),
    );
    const inTheWay = processObstacle(now)?.key.replace('requests.process-', '') ?? null;
    const at = new Set(naive.at.keys());
    expect({ known, inTheWay }).toEqual({
      known: naive.processes.known(at),
      inTheWay: naive.processes.inTheWay(at),
    });
    // Whoever has lost the role meanwhile is told of nothing more.
    if (!(await this.decides(central))) return;
    for (const which of naive.asksCentral) expect(await this.mails(this.ids[which], central)).not.toBe(0);
  }

  private async decides(personId: string): Promise<boolean> {
    const [row] = await this.stand.db.query<{ held: boolean }>(
      'SELECT EXISTS (SELECT FROM role_assignment WHERE person_id = $1 AND valid_to IS NULL) AS held',
      [personId],
    );
    return row?.held ?? false;
  }

  private async mails(processId: string | undefined, to: string): Promise<number> {
    const [row] = await this.stand.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM mail_message WHERE person_id = $1 AND mail_kind = 'requests.process-to-decide'
         AND text_body LIKE '%' || $2 || '%'`,
      [to, processId],
    );
    return row?.count ?? 0;
  }
}
