import { Injectable } from '@nestjs/common';
import { FrameReader, type FrameView } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, Database, KeptSums, type Ore, type Queryable } from '@samraad/platform';
import { atPlacesSql } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { turnAmong } from '../domain/waiting-list.rules';
import { expectedMonth, type Month } from '../domain/expected-month.rules';
import { offerBeside, type RoomOffer } from '../domain/room-offer.rules';
import { findContractById } from '../persistence/contract.store';
import type { StandingInList } from '../persistence/waiting.store';

/** One that waits: its place from 1, what it is offered, and when there may be room, an estimate. Øre. */
export interface WaitingOne extends StandingInList {
  readonly place: number;
  readonly offer: RoomOffer;
  /** What is kept for it now: nothing unless it is its turn. */
  readonly offered: Ore;
  /** 'YYYY-MM'; null where neither a tranche nor what comes back lately would make room for it in the round. */
  readonly expected: Month | null;
  /** How many wait in the list. */
  readonly of: number;
  readonly unit: string | null;
  readonly region: string | null;
  /** Its workplaces. */
  readonly unitIds: readonly string[];
}

/** The list of one frame. */
export interface FrameWaiting {
  readonly frame: FrameView;
  readonly waiting: readonly WaitingOne[];
}

/** How many of a list are shown unless said: the first of them. */
const mostShown = 100;

/** Which of a list: the first so many, one contract, those of workplaces. */
export interface Shown {
  readonly first?: number;
  readonly contractId?: string;
  readonly units?: readonly string[];
}

/** The lists of those who wait for room, as pages and API show them; never locks. */
@Injectable()
export class WaitingListQuery {
  /** What came back lately is only part of an estimate in months. */
  private readonly sums = new KeptSums();

  constructor(
    private readonly db: Database,
    private readonly frames: FrameReader,
    private readonly rounds: RoundReader,
  ) {}

  /** Every frame of the round that somebody waits in, in the order of frames; of each those asked for. */
  async ofRound(roundId: string, shown: Shown = {}): Promise<readonly FrameWaiting[]> {
    const frames = await this.frames.all(this.db, roundId);
    const providers = await this.db.query<{ id: string }>(
      `SELECT DISTINCT provider_id AS id FROM contract WHERE round_id = $1 AND state = 'waiting'`,
      [roundId],
    );
    const waited = frames.filter(({ providerId }) => providers.some(({ id }) => id === providerId));
    return Promise.all(waited.map((frame) => this.list(this.db, frame, shown)));
  }

  /** In which list a contract has its place; null for an unknown one. */
  async placeOf(contractId: string): Promise<{ roundId: string; providerId: string } | null> {
    const row = await findContractById(this.db, contractId);
    return row && { roundId: row.roundId, providerId: row.providerId };
  }

  /** One frame's; null when the provider has none in the round. */
  async ofFrame(
    db: Queryable,
    roundId: string,
    providerId: string,
    shown: Shown = {},
  ): Promise<FrameWaiting | null> {
    const frame = await this.frames.of(db, roundId, providerId);
    return frame && this.list(db, frame, shown);
  }

  private async list(db: Queryable, frame: FrameView, shown: Shown): Promise<FrameWaiting> {
    const { roundId, providerId, frameId, free, tranches } = frame;
    const { first = mostShown, contractId = null, units = [] } = shown;
    const now = await domainTimeOf(db);
    const [rows, back, round] = await Promise.all([
      db.query<ListRow>(listSql, [roundId, providerId, first, contractId, units]),
      this.cameBack(db, frameId, now),
      this.rounds.byId(db, roundId),
    ]);
    const months = { from: localDateOf(now).slice(0, 7), to: round.lastDeliveryDay.slice(0, 7) };
    const backPerMonth = back / backMonths;
    const toCome = { free, tranches: tranches.filter(({ grantedAt }) => grantedAt === null), backPerMonth };
    const found = rows.map((row) => ({ ...row, price: BigInt(row.price), needed: BigInt(row.needed) }));
    const turn = turnAmong(found, free);
    const waiting = found.flatMap(({ needed, asked, ...one }): WaitingOne[] => {
      if (!asked) return [];
      const offer = offerBeside(one, turn, free);
      const kept = offer === 'whole' || offer === 'part' || offer === 'saving';
      const expected = expectedMonth(needed, toCome, months);
      return [{ ...one, offer, offered: kept ? min(free, one.price) : 0n, expected }];
    });
    return { frame, waiting };
  }

  /** What has come back to a frame during the months that are looked back on. */
  private async cameBack(db: Queryable, frameId: string, now: Date): Promise<Ore> {
    const { amount } = await this.sums.of(
      frameId,
      async () => (await db.query<{ amount: string; n: number }>(backSql, [frameId, now]))[0] ?? none,
      ({ n }) => n,
    );
    return BigInt(amount);
  }
}

const none = { amount: '0', n: 0 };

const min = (a: Ore, b: Ore): Ore => (a < b ? a : b);

/** Over how many months back what has come back to the frame is reckoned. */
const backMonths = 6n;

type ListRow = Omit<WaitingOne, 'price' | 'offer' | 'offered' | 'expected'> & {
  readonly price: string;
  /** The prices of all up to and with it. */
  readonly needed: string;
  /** Among those asked for; else it is here only because it is its turn. */
  readonly asked: boolean;
};

// $1 round, $2 provider, $3 the first so many, $4 one contract, $5 those of these workplaces; what is shown of a case is
// looked up for those only.
const listSql = `
  WITH list AS (
    SELECT c.id, c.case_id, r.number, v.price, w.take_up_passed_at,
      row_number() OVER line AS place, sum(v.price) OVER line AS needed, count(*) OVER () AS all_of
    FROM contract c JOIN waiting_place w ON w.contract_id = c.id JOIN request r ON r.id = c.case_id
    JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
    WHERE c.state = 'waiting' AND c.round_id = $1 AND c.provider_id = $2
    WINDOW line AS (ORDER BY w.first_since DESC NULLS LAST, r.number ROWS UNBOUNDED PRECEDING)
  ), picked AS (
    SELECT list.*, (place <= $3::int OR id = $4::uuid OR (cardinality($5::uuid[]) > 0 AND EXISTS (SELECT FROM request_workplace own
        WHERE own.request_id = list.case_id AND ${atPlacesSql('own', '$5')}))) IS TRUE AS asked,
      (SELECT min(place) FROM list WHERE take_up_passed_at IS NULL) AS turn FROM list
  )
  SELECT p.id AS "contractId", p.case_id AS "caseId", p.number, p.price, p.place::int AS place, p.needed::text AS needed,
    p.all_of::int AS "of", p.asked, w.since, w.reason, w.take_up_offered_at AS "takeUpOfferedAt", w.take_up_by AS "takeUpBy",
    w.take_up_passed_at AS "takeUpPassedAt", w.open_since AS "openSince", w.saving_since AS "savingSince",
    w.first_since AS "firstSince", r.unit_name AS unit, r.region_name AS region,
    array(SELECT own.unit_id FROM request_workplace own WHERE own.request_id = p.case_id) AS "unitIds"
  FROM picked p JOIN waiting_place w ON w.contract_id = p.id JOIN case_card r ON r.id = p.case_id
  WHERE p.asked OR p.place = p.turn ORDER BY p.place`;

const backSql = `SELECT coalesce(sum(e.amount), 0)::bigint AS amount, count(*)::int AS n FROM ledger_posting p
  JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
  WHERE p.frame_id = $1 AND p.kind = 'release'
    AND p.occurred_at > $2::timestamptz - interval '6 months'`;
