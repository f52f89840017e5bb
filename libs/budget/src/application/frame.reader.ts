import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Ore, type Queryable } from '@samraad/platform';
import { type RoundPhase, roundPhaseOn, useIsKnown } from '@samraad/scheme';
import { type AccountKind, type ContractBalances, emptyFrame } from '../domain/accounts';
import { type FrameSummary, summarise } from '../domain/frame-summary';
import type { Tranche } from '../domain/tranche';
import { type RoomBand, roomBand } from '../domain/room-band';
import { tranchesWhere } from '../persistence/frame.store';
import { contractPosition } from '../persistence/position.store';

/** A frame as others see it, in øre. A frame not set has no tranches, and null for its total and what is planned. */
export interface FrameView extends Omit<FrameSummary, 'total'> {
  readonly frameId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly demo: boolean;
  /** What its money may still be used for. */
  readonly phase: RoundPhase;
  /** False when the round was over before the portal began: what was used of the frame is not known, not zero. */
  readonly useKnown: boolean;
  /** Opened so far. */
  readonly total: Ore | null;
  /** What was moved here from other frames, less what was moved from here. */
  readonly moved: Ore;
  /** All tranches, opened or not, with what was moved. */
  readonly planned: Ore | null;
  readonly tranches: readonly Tranche[];
  /** The first tranche still to open. */
  readonly nextTranche: Tranche | null;
}

/** What one contract has of its frame, in øre. */
export interface ContractMoney extends ContractBalances {
  readonly frameId: string;
  readonly caseId: string;
}

interface FrameAccounts {
  readonly id: string;
  readonly round_id: string;
  readonly provider_id: string;
  readonly demo: boolean;
  readonly moved: string;
  readonly requestsTo: string;
  readonly lastDeliveryDay: string;
  /** Whether the round has a numbered case at all. */
  readonly used: boolean;
  readonly balances: Readonly<Record<string, string>>;
}

const select = `SELECT f.id, f.round_id, f.provider_id, f.demo, f.moved, r.requests_to AS "requestsTo",
    r.last_delivery_day AS "lastDeliveryDay",
    (SELECT max(q.number) FROM request q WHERE q.round_id = r.id) IS NOT NULL AS used,
    jsonb_object_agg(a.kind, a.balance::text) AS balances
  FROM frame f JOIN round r ON r.id = f.round_id JOIN ledger_account a ON a.frame_id = f.id`;

/** Narrow questions about frames; never locks, so an answer may be old the next moment. HoldRoom decides. */
@Injectable()
export class FrameReader {
  /** One frame, or null. */
  async summary(db: Queryable, frameId: string): Promise<FrameView | null> {
    return (await this.views(db, 'f.id = $1', [frameId]))[0] ?? null;
  }

  /** A provider's frame in a round, or null when none has been entered, not even as unset. */
  async of(db: Queryable, roundId: string, providerId: string): Promise<FrameView | null> {
    return (await this.views(db, 'f.round_id = $1 AND f.provider_id = $2', [roundId, providerId]))[0] ?? null;
  }

  /** Every frame, of one round when it is named. */
  all(db: Queryable, roundId?: string): Promise<readonly FrameView[]> {
    return roundId === undefined ? this.views(db, 'true', []) : this.views(db, 'f.round_id = $1', [roundId]);
  }

  /** Whether an amount in øre would fit right now. */
  async hasRoom(db: Queryable, roundId: string, providerId: string, amount: Ore): Promise<boolean> {
    return ((await this.of(db, roundId, providerId))?.free ?? 0n) >= amount;
  }

  /** A provider's room as everybody may know it; none where no frame is set. */
  async roomBand(db: Queryable, roundId: string, providerId: string): Promise<RoomBand> {
    return (await this.roomBands(db, roundId)).get(providerId) ?? 'none';
  }

  /** The room of each provider of a round whose frame is set, by its id. */
  async roomBands(db: Queryable, roundId: string): Promise<ReadonlyMap<string, RoomBand>> {
    const frames = await this.all(db, roundId);
    return new Map(
      frames.flatMap(({ providerId, total, free }) =>
        total === null ? [] : [[providerId, roomBand({ total, free })] as const],
      ),
    );
  }

  /** Where a contract's money stands, or null when none was ever held for it. */
  async ofContract(db: Queryable, contractId: string): Promise<ContractMoney | null> {
    const found = await contractPosition(db, contractId);
    return found && { frameId: found.frameId, caseId: found.caseId, ...found.balances };
  }

  private async views(db: Queryable, where: string, params: readonly unknown[]): Promise<FrameView[]> {
    const [frames, tranches, now] = await Promise.all([
      db.query<FrameAccounts>(
        `${select} WHERE ${where} GROUP BY f.id, r.id ORDER BY f.round_id, f.provider_id`,
        params,
      ),
      tranchesWhere(db, where, params),
      domainTimeOf(db),
    ]);
    const today = localDateOf(now);
    const own = (id: string) => tranches.filter(({ frameId }) => frameId === id);
    return frames.map((frame) => toView(frame, own(frame.id), today));
  }
}

function toView(row: FrameAccounts, tranches: readonly Tranche[], today: string): FrameView {
  const found = Object.entries(row.balances).map(([kind, balance]) => [kind, BigInt(balance)]);
  const summary = summarise({ ...emptyFrame, ...(Object.fromEntries(found) as Record<AccountKind, Ore>) });
  const set = tranches.length > 0;
  return {
    ...summary,
    frameId: row.id,
    roundId: row.round_id,
    providerId: row.provider_id,
    demo: row.demo,
    phase: roundPhaseOn(row, today),
    useKnown: useIsKnown(row, today, row.used ? 1 : 0),
    total: set ? summary.total : null,
    moved: BigInt(row.moved),
    planned: set ? tranches.reduce((sum, { amount }) => sum + amount, BigInt(row.moved)) : null,
    tranches,
    nextTranche: tranches.find(({ grantedAt }) => grantedAt === null) ?? null,
  };
}
