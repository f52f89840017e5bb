import { FrameReader, SetFrame } from '@samraad/budget';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { Database, newId, systemActor, type Tx } from '@samraad/platform';
import type { ApiAnswer } from '../../support/api-client';
import { clickedTwice, type Call, type TwoPortals } from './two-portals';

const reason = 'Tre sager står klar hos RUC.';

/** Both central sides at two portals: Ida proposes, Ulla and Ole may answer; a frame to give from, and one to give to. */
export class TwoSides {
  private constructor(
    private readonly house: TwoPortals,
    readonly ida: MadePerson,
    readonly ulla: MadePerson,
    readonly ole: MadePerson,
    private readonly frames: { readonly from: string; readonly to: string },
  ) {}

  static async at(house: TwoPortals): Promise<TwoSides> {
    const { app, seeds } = house;
    const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
    const [employers, unions] = (['central_employers', 'central_unions'] as const).map((role) => ({
      roles: [{ role }],
    }));
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('ruc') };
    const to = await run((tx) =>
      app.get(SetFrame).execute(tx, {
        ...{ ...place, demo: true },
        tranches: [{ label: '1. rate', opensOn: '2026-04-01', amount: 10_000_000n }],
      }),
    );
    const giving = await app.get(FrameReader).of(app.get(Database), place.roundId, seeds.provider('joblife'));
    if (!giving) throw new Error('the house has a frame for Joblife');
    return new TwoSides(
      house,
      await run((tx) => makePerson(tx, { name: 'Ida Falkner', ...employers })),
      await run((tx) => makePerson(tx, { name: 'Ulla Bergstrøm', ...unions })),
      await run((tx) => makePerson(tx, { name: 'Ole Krog', ...unions })),
      { from: giving.frameId, to },
    );
  }

  /** Ida proposes to move so much; answers the proposal's id. */
  async propose(amount: string): Promise<string> {
    const { from: fromFrameId, to: toFrameId } = this.frames;
    const body = { kind: 'frame.move', change: { fromFrameId, toFrameId, amount }, reason };
    const [made] = await this.house.race([{ who: this.ida, path: '/proposals', body, key: newId() }]);
    if (made?.status !== 201) throw new Error(`not proposed: ${JSON.stringify(made?.body)}`);
    return String(made.body['id']);
  }

  /** A yes, clicked twice. */
  approve(who: MadePerson, proposalId: string): Call[] {
    return clickedTwice(who, `/proposals/${proposalId}/answer`, { approve: true });
  }

  withdraw(proposalId: string): Call[] {
    return clickedTwice(this.ida, `/proposals/${proposalId}/withdrawal`);
  }

  /** What moved by a proposal, its state, and how many mails somebody got twice. */
  async cameTo(proposalId: string) {
    const { house } = this;
    const [moves, states, twice] = await Promise.all([
      house.query<{ amount: string }>(
        `SELECT e.amount::text AS amount FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
         WHERE p.kind = 'move' AND split_part(p.reference, ':', 2) = $1`,
        [proposalId],
      ),
      house.query<{ state: string }>('SELECT state FROM proposal WHERE id = $1', [proposalId]),
      house.query(
        `SELECT FROM mail_message WHERE key LIKE 'proposal-%' || $1 || '%' GROUP BY key, person_id HAVING count(*) > 1`,
        [proposalId],
      ),
    ]);
    return { moved: moves.map(({ amount }) => amount), state: states[0]?.state, mailedTwice: twice.length };
  }

  /** Who got a mail that it ended without an answer. */
  async toldOfEnd(proposalId: string): Promise<string[]> {
    const told = await this.house.query<{ id: string }>(
      `SELECT DISTINCT person_id AS id FROM mail_message WHERE key LIKE 'proposal-ended:' || $1 || '%' ORDER BY 1`,
      [proposalId],
    );
    return told.map(({ id }) => id);
  }

  async free() {
    const { from, to } = this.frames;
    const frames = this.house.app.get(FrameReader);
    const [one, other] = await Promise.all(
      [from, to].map((id) => frames.summary(this.house.app.get(Database), id)),
    );
    return { from: one?.free ?? 0n, to: other?.free ?? 0n };
  }
}

/** The words a refusal had. */
export const said = ({ body }: ApiAnswer): string => `${String(body['code'])}: ${String(body['detail'])}`;
