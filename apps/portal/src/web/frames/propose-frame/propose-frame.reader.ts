import { Injectable } from '@nestjs/common';
import { FrameReader, type FrameView } from '@samraad/budget';
import { ProviderReader } from '@samraad/catalogue';
import { Database, formatMoney, isId } from '@samraad/platform';
import { ProposalReader } from '@samraad/proposals';
import { RoundReader } from '@samraad/scheme';
import { proposeFrameWords as words } from '../../../i18n/frame-proposals.da';
import type { FrameToPropose } from './propose-frame.presenter';

/** Opens a frame for who wants to propose something of it. */
@Injectable()
export class ProposeFrameReader {
  constructor(
    private readonly db: Database,
    private readonly frames: FrameReader,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
    private readonly proposals: ProposalReader,
  ) {}

  /** Null: no such frame, or one not set. */
  async frame(frameId: string): Promise<FrameView | null> {
    const frame = isId(frameId) ? await this.frames.summary(this.db, frameId) : null;
    return frame?.total === null ? null : frame;
  }

  async change(frameId: string): Promise<FrameToPropose | null> {
    const frame = await this.frame(frameId);
    return frame && this.around('change', frame);
  }

  async move(frameId: string): Promise<FrameToPropose | null> {
    const frame = await this.frame(frameId);
    if (!frame) return null;
    const [all, rounds, providers] = await Promise.all([
      this.frames.all(this.db),
      this.rounds.all(this.db),
      this.providers.all(this.db),
    ]);
    const round = (id: string) => rounds.find((one) => one.id === id)?.name ?? '';
    const name = (id: string) => providers.find((one) => one.id === id)?.name ?? '';
    const targets = all
      .filter((one) => one.frameId !== frame.frameId && one.total !== null && one.phase !== 'over')
      .map(({ frameId: id, providerId, roundId, free }) => ({
        id,
        text: words.move.option(name(providerId), round(roundId), formatMoney(free)),
      }));
    return { ...(await this.around('move', frame)), targets };
  }

  /** Null: no such round or provider, or a frame that is set already. */
  async set(roundId: string, providerId: string): Promise<FrameToPropose | null> {
    if (!isId(roundId) || !isId(providerId)) return null;
    const [round, provider, frame] = await Promise.all([
      this.rounds.find(this.db, roundId),
      this.providers.byId(this.db, providerId),
      this.frames.of(this.db, roundId, providerId),
    ]);
    if (!round || (frame !== null && frame.total !== null)) return null;
    const place = { roundId, providerId };
    const waiting = await this.proposals.waitingAbout(this.db, `provider:${providerId}`);
    return {
      purpose: 'set',
      frame: null,
      place,
      round: round.name,
      opens: round.requestsFrom,
      provider: provider.name,
      targets: [],
      waiting,
    };
  }

  private async around(purpose: 'change' | 'move', frame: FrameView): Promise<FrameToPropose> {
    const { roundId, providerId } = frame;
    const [round, provider, waiting] = await Promise.all([
      this.rounds.byId(this.db, roundId),
      this.providers.byId(this.db, providerId),
      this.proposals.waitingAbout(this.db, `frame:${frame.frameId}`),
    ]);
    const place = { roundId, providerId };
    return { purpose, frame, place, round: round.name, provider: provider.name, targets: [], waiting };
  }
}
