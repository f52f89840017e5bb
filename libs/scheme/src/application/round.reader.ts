import { localDateOf } from '@samraad/deadlines';
import { isId, type Queryable, refuse } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { Round } from '../domain/round';
import { readRounds } from '../persistence/round.store';

/** What other areas ask about rounds (domain.md §1). */
@Injectable()
export class RoundReader {
  /** Every round, oldest first. */
  all(db: Queryable): Promise<Round[]> {
    return readRounds(db, 'true');
  }

  /** 404 refusal when unknown. */
  async byId(db: Queryable, id: string): Promise<Round> {
    return (await this.find(db, id)) ?? refuse('scheme.round-unknown', {}, 404);
  }

  /** 404 refusal when unknown. */
  async byKey(db: Queryable, key: string): Promise<Round> {
    return (await this.find(db, key)) ?? refuse('scheme.round-unknown', {}, 404);
  }

  /** By id or key; null when unknown. */
  async find(db: Queryable, idOrKey: string): Promise<Round | null> {
    const [round] = await readRounds(db, isId(idOrKey) ? 'r.id = $1' : 'r.key = $1', [idOrKey]);
    return round ?? null;
  }

  /** The round that takes requests on the Copenhagen day of an instant; never two (an exclusion constraint sees to it). */
  async openAt(db: Queryable, instant: Date): Promise<Round | null> {
    const [round] = await readRounds(db, '$1::date BETWEEN r.requests_from AND r.requests_to', [
      localDateOf(instant),
    ]);
    return round ?? null;
  }

  /** The open round or, between rounds, the one that began last; null before the first. */
  async currentAt(db: Queryable, instant: Date): Promise<Round | null> {
    const begun = await readRounds(db, '$1::date >= r.requests_from', [localDateOf(instant)]);
    return begun.at(-1) ?? null;
  }
}
