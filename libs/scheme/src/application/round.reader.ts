import { localDateOf } from '@samraad/deadlines';
import { isId, type Queryable, refuse } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { DatedRules, Round } from '../domain/round';
import { readDatedRules, readHighestThreshold, readRounds } from '../persistence/round.store';

/**
 * What other areas ask about rounds (domain.md §1). A round's rules are those of a day: today's for what begins now, and those of
 * the day it began for whatever has begun (`at`). Nobody reads them in another way (docs/adr/0047).
 */
@Injectable()
export class RoundReader {
  /** Every round, oldest first. */
  all(db: Queryable): Promise<Round[]> {
    return readRounds(db, 'true');
  }

  /** 404 refusal when unknown. */
  async byId(db: Queryable, id: string, at?: Date | string): Promise<Round> {
    return (await this.find(db, id, at)) ?? refuse('scheme.round-unknown', {}, 404);
  }

  /** 404 refusal when unknown. */
  async byKey(db: Queryable, key: string): Promise<Round> {
    return (await this.find(db, key)) ?? refuse('scheme.round-unknown', {}, 404);
  }

  /** By id or key; null when unknown. */
  async find(db: Queryable, idOrKey: string, at?: Date | string): Promise<Round | null> {
    const condition = isId(idOrKey) ? 'r.id = $2' : 'r.key = $2';
    const [round] = await readRounds(db, condition, [idOrKey], dayOf(at));
    return round ?? null;
  }

  /**
   * The round that takes requests on the Copenhagen day of an instant; never two (an exclusion constraint sees to it). Its rules are
   * those of that day unless `at` says another.
   */
  async openAt(db: Queryable, instant: Date, at: Date = instant): Promise<Round | null> {
    const open = '$2::date BETWEEN r.requests_from AND r.requests_to';
    const [round] = await readRounds(db, open, [localDateOf(instant)], dayOf(at));
    return round ?? null;
  }

  /** The open round or, between rounds, the one that began last; null before the first. */
  async currentAt(db: Queryable, instant: Date): Promise<Round | null> {
    const day = localDateOf(instant);
    return (await readRounds(db, '$2::date >= r.requests_from', [day], day)).at(-1) ?? null;
  }

  /** The rules a round has had and is going to have, oldest first; see `rulesOnDay`. */
  rulesOver(db: Queryable, roundId: string): Promise<DatedRules[]> {
    return readDatedRules(db, roundId);
  }

  /** The fewest answers any round has asked for before it shows them together: what was hidden once stays hidden. */
  highestThreshold(db: Queryable): Promise<number> {
    return readHighestThreshold(db);
  }
}

const dayOf = (at: Date | string | undefined): string | undefined =>
  at instanceof Date ? localDateOf(at) : at;
