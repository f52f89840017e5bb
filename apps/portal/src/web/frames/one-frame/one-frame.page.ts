import { join } from 'node:path';
import type { FrameView } from '@samraad/budget';
import { ProviderReader } from '@samraad/catalogue';
import { isId } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { framesDa } from '../../../i18n/frames.da';
import { type Ask, orNotFound, pageAsked, PageAt, ReadPage } from '../../shell';
import { frameStack, nextTrancheNote, noStack } from '../frame-stack';
import { presentFrameParts } from '../frame-parts.presenter';
import { type FrameParts, FramePartsReader } from '../frame-parts.reader';
import { FramesDesk } from '../frames-desk';
import { framePaths } from '../frames.paths';
import { type Ledger, presentLedger } from '../ledger-table';
import { mayPropose, proposeLinks } from '../propose-links';

interface Opened {
  readonly frame: FrameView;
  readonly round: Round;
  /** The provider's name. */
  readonly name: string;
  readonly ledger: Ledger;
  readonly parts: FrameParts;
}

/** One provider's frame and all its postings, as the central parties see it. */
@PageAt('frame', 'frames.read-all')
export class OneFramePage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'one-frame.hbs');

  constructor(
    private readonly desk: FramesDesk,
    private readonly providers: ProviderReader,
    private readonly partsOf: FramePartsReader,
  ) {
    super();
  }

  async open(ask: Ask) {
    const frameId = ask.param('frameId');
    const frame = await this.desk.frame(orNotFound(isId(frameId) ? frameId : null));
    const contractPage = pageAsked(ask.query, 'kontrakter');
    const [round, { name }, postings, parts] = await Promise.all([
      this.desk.roundById(frame.roundId),
      this.providers.byId(this.desk.db, frame.providerId),
      this.desk.postings(frame, pageAsked(ask.query)),
      this.partsOf.of(frame, contractPage),
    ]);
    const ledger = presentLedger(postings, (page) => framePaths.one(frameId, page));
    return { frame, round, name, ledger, parts };
  }

  present({ frame, round, name, ledger, parts }: Opened, { viewer }: Ask) {
    const all = { text: framesDa.all.title(round.name), href: framePaths.ofRound(round.key) };
    return {
      head: {
        title: name,
        sub: framesDa.one.sub(round.name),
        crumbs: [all, { text: name }],
        subLinks: mayPropose(viewer) ? proposeLinks(frame, frame, frame.phase === 'over') : [],
      },
      stack: frameStack(name, frame, { note: nextTrancheNote(frame) }),
      unset: noStack(frame, framesDa.all.unset(name)),
      ledger,
      parts: presentFrameParts(name, frame, parts, (page) => framePaths.contractsOf(frame.frameId, page)),
    };
  }
}
