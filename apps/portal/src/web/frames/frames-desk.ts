import { Injectable } from '@nestjs/common';
import { FrameLedgerQuery, FrameReader, type FrameView, type LedgerLine } from '@samraad/budget';
import type { Viewer } from '@samraad/identity';
import { Database, DomainClock } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { orNotFound } from '../shell';

/** How many postings a page shows; the spreadsheet has them all. */
export const postingsShown = 50;

/** A page of a frame's postings. */
export interface PostingsPage {
  readonly items: readonly LedgerLine[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
}

/** Which round and which frame a page is about. */
@Injectable()
export class FramesDesk {
  constructor(
    private readonly rounds: RoundReader,
    private readonly clock: DomainClock,
    private readonly frames: FrameReader,
    private readonly ledger: FrameLedgerQuery,
    readonly db: Database,
  ) {}

  now(): Promise<Date> {
    return this.clock.now();
  }

  /** The round asked for, else the current one; 404 when unknown. */
  async round(asked: unknown): Promise<Round> {
    if (typeof asked === 'string' && asked !== '') return orNotFound(await this.rounds.find(this.db, asked));
    return orNotFound(await this.rounds.currentAt(this.db, await this.clock.now()));
  }

  roundById(id: string): Promise<Round> {
    return this.rounds.byId(this.db, id);
  }

  allRounds(): Promise<Round[]> {
    return this.rounds.all(this.db);
  }

  /** The provider a viewer works for; 404 for somebody who works for none. */
  providerOf(viewer: Viewer): string {
    return orNotFound(viewer.roles.find(({ providerId }) => providerId !== null)?.providerId);
  }

  frameOf(round: Round, providerId: string): Promise<FrameView | null> {
    return this.frames.of(this.db, round.id, providerId);
  }

  async frame(id: string): Promise<FrameView> {
    return orNotFound(await this.frames.summary(this.db, id));
  }

  framesOf(round: Round): Promise<readonly FrameView[]> {
    return this.frames.all(this.db, round.id);
  }

  async postings(frame: FrameView | null, page: number): Promise<PostingsPage> {
    if (!frame) return { items: [], total: 0, page };
    const window = { limit: postingsShown, offset: (page - 1) * postingsShown };
    return { ...(await this.ledger.postings(frame.frameId, window)), page };
  }

  async *allPostings(frame: FrameView | null): AsyncGenerator<LedgerLine> {
    if (frame) yield* this.ledger.all(frame.frameId);
  }
}
