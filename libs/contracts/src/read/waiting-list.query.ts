import { Injectable } from '@nestjs/common';
import { FrameReader, type FrameView } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, Database, type Ore, type Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { expectedMonth, type Month } from '../domain/expected-month.rules';
import { offerTo, type RoomOffer } from '../domain/room-offer.rules';
import { findWaiting, type StandingInList } from '../persistence/waiting.store';

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

/** The lists of those who wait for room, as pages and API show them; never locks. */
@Injectable()
export class WaitingListQuery {
  constructor(
    private readonly db: Database,
    private readonly frames: FrameReader,
    private readonly rounds: RoundReader,
  ) {}

  /** Every frame of the round that somebody waits in, in the order of frames. */
  async ofRound(roundId: string): Promise<readonly FrameWaiting[]> {
    const frames = await this.frames.all(this.db, roundId);
    const providers = await this.db.query<{ id: string }>(
      `SELECT DISTINCT provider_id AS id FROM contract WHERE round_id = $1 AND state = 'waiting'`,
      [roundId],
    );
    const waited = frames.filter(({ providerId }) => providers.some(({ id }) => id === providerId));
    return Promise.all(waited.map((frame) => this.list(this.db, frame)));
  }

  /** One frame's; null when the provider has none in the round. */
  async ofFrame(db: Queryable, roundId: string, providerId: string): Promise<FrameWaiting | null> {
    const frame = await this.frames.of(db, roundId, providerId);
    return frame && this.list(db, frame);
  }

  private async list(db: Queryable, frame: FrameView): Promise<FrameWaiting> {
    const { roundId, providerId, frameId, free, tranches } = frame;
    const now = await domainTimeOf(db);
    const [found, places, back, round] = await Promise.all([
      findWaiting(db, roundId, providerId),
      db.query<PlaceRow>(placesSql, [roundId, providerId]),
      db.query<{ amount: string }>(backSql, [frameId, now]),
      this.rounds.byId(db, roundId),
    ]);
    const months = { from: localDateOf(now).slice(0, 7), to: round.lastDeliveryDay.slice(0, 7) };
    const backPerMonth = BigInt(back[0]?.amount ?? 0) / backMonths;
    const toCome = { free, tranches: tranches.filter(({ grantedAt }) => grantedAt === null), backPerMonth };
    let needed = 0n;
    const waiting = found.map((one, index): WaitingOne => {
      needed += one.price;
      const offer = offerTo(one, found, free);
      const place = places.find(({ id }) => id === one.caseId);
      return {
        ...one,
        place: index + 1,
        of: found.length,
        offer,
        offered:
          offer === 'whole' ? one.price : offer === 'part' || offer === 'saving' ? min(free, one.price) : 0n,
        expected: expectedMonth(needed, toCome, months),
        unit: place?.unit ?? null,
        region: place?.region ?? null,
        unitIds: place?.unitIds ?? [],
      };
    });
    return { frame, waiting };
  }
}

const min = (a: Ore, b: Ore): Ore => (a < b ? a : b);

/** Over how many months back what has come back to the frame is reckoned. */
const backMonths = 6n;

interface PlaceRow extends Pick<WaitingOne, 'unit' | 'region' | 'unitIds'> {
  readonly id: string;
}

const placesSql = `SELECT r.id, r.unit_name AS unit, r.region_name AS region,
    array(SELECT w.unit_id FROM request_workplace w WHERE w.request_id = r.id) AS "unitIds" FROM contract c JOIN case_card r ON r.id = c.case_id
  WHERE c.state = 'waiting' AND c.round_id = $1 AND c.provider_id = $2`;

const backSql = `SELECT coalesce(sum(e.amount), 0)::bigint AS amount FROM ledger_posting p
  JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
  WHERE p.frame_id = $1 AND p.kind = 'release'
    AND p.occurred_at > $2::timestamptz - interval '6 months'`;
