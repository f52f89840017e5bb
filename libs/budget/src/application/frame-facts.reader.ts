import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { type RoundPhase, roundPhaseOn, useIsKnown } from '@samraad/scheme';
import { type AccountKind, accountKinds } from '../domain/accounts';
import type { FrameStanding, MovePlace } from '../domain/frame-changes.rules';

/** A frame's six figures and its total in plain JSON: øre as decimal strings. */
export type FrameFigures = Readonly<Record<Exclude<AccountKind, 'granted'> | 'total', string>>;

/** A frame as a proposal states it. Plain JSON. */
export interface FrameFacts {
  readonly frameId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly round: string;
  readonly provider: string;
  readonly phase: RoundPhase;
  readonly useKnown: boolean;
  /** The round's rule: what nobody has used when it is closed may go to a later round. */
  readonly carriesOver: boolean;
  readonly figures: FrameFigures;
  /** Øre moved here from other frames, less what was moved from here. */
  readonly moved: string;
  readonly tranches: readonly {
    readonly id: string;
    readonly label: string;
    readonly opensOn: string;
    readonly amount: string;
    readonly opened: boolean;
  }[];
}

type Row = Omit<FrameFacts, 'phase' | 'useKnown' | 'figures'> & {
  readonly requestsTo: string;
  readonly lastDeliveryDay: string;
  readonly used: boolean;
  readonly balances: Readonly<Record<AccountKind, string>>;
};

/** Frames with everything that a proposal about them states; never locks. */
@Injectable()
export class FrameFactsReader {
  /** Those that exist, by id. */
  async of(db: Queryable, frameIds: readonly string[]): Promise<ReadonlyMap<string, FrameFacts>> {
    const today = localDateOf(await domainTimeOf(db));
    const rows = await db.query<Row>(factsSql, [[...new Set(frameIds)], today]);
    return new Map(rows.map((row) => [row.frameId, toFacts(row, today)]));
  }
}

function toFacts({ requestsTo, lastDeliveryDay, used, balances, ...row }: Row, today: string): FrameFacts {
  const days = { requestsTo, lastDeliveryDay };
  const { granted, ...stages } = balances;
  return {
    ...row,
    phase: roundPhaseOn(days, today),
    useKnown: useIsKnown(days, today, used ? 1 : 0),
    figures: { ...stages, total: (-BigInt(granted)).toString() },
  };
}

/** As the rules judge it, in øre. */
export const standingOf = ({ figures, tranches }: FrameFacts): FrameStanding => ({
  free: BigInt(figures.free),
  tranches: tranches.map(({ amount, ...rest }) => ({ ...rest, amount: BigInt(amount) })),
});

/** As a move judges it. */
export const placeOf = ({ frameId, roundId, figures, tranches, phase, useKnown }: FrameFacts): MovePlace => ({
  ...{ frameId, roundId, phase, useKnown },
  free: BigInt(figures.free),
  set: tranches.length > 0,
});

// A round stored before the rule was made has none of it.
const factsSql = `
  SELECT f.id AS "frameId", f.round_id AS "roundId", f.provider_id AS "providerId", r.name AS round, p.name AS provider,
    f.moved::text AS moved,
    r.requests_to AS "requestsTo", r.last_delivery_day AS "lastDeliveryDay",
    coalesce((round_rules_on(r.id, $2::date) ->> 'moneyCarriesOver')::boolean, false) AS "carriesOver",
    (SELECT max(q.number) FROM request q WHERE q.round_id = r.id) IS NOT NULL AS used,
    (SELECT json_object(array_agg(a.kind), array_agg(a.balance::text)) FROM ledger_account a
      WHERE a.frame_id = f.id AND a.kind IN (${accountKinds.map((kind) => `'${kind}'`).join(', ')})) AS balances,
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'label', t.label, 'opensOn', t.opens_on, 'amount', t.amount::text,
        'opened', t.granted_at IS NOT NULL) ORDER BY t.opens_on), '[]') FROM frame_tranche t WHERE t.frame_id = f.id) AS tranches
  FROM frame f JOIN round r ON r.id = f.round_id JOIN provider p ON p.id = f.provider_id
  WHERE f.id = ANY($1::uuid[])`;
