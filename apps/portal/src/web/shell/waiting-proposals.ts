import { Injectable, Logger } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { ProposalListQuery } from '@samraad/proposals';
import type { Notice } from '../../views';
import { shellWords } from './shell.da';

const words = shellWords.proposals;

/** Where those who decide together begin. */
const homes: readonly string[] = [addressOf('front'), addressOf('deadlines'), addressOf('region')];

/** Proposals that wait for who looks: their number in the menu, and a word of them at home. */
@Injectable()
export class WaitingProposals {
  private readonly logger = new Logger(WaitingProposals.name);

  constructor(private readonly proposals: ProposalListQuery) {}

  /** 0 for who answers none, which asks the database nothing. */
  async of(viewer: Viewer | null): Promise<number> {
    if (!viewer) return 0;
    try {
      return await this.proposals.waitingFor(viewer);
    } catch (error) {
      // An error page is drawn without the database too.
      this.logger.warn({ msg: 'no count of proposals', err: error });
      return 0;
    }
  }

  /** Said at home; null elsewhere, and when nothing waits. */
  notice(path: string, waiting: number): Notice | null {
    if (waiting === 0 || !homes.includes(path)) return null;
    const links = [{ text: words.link, href: addressOf('proposals') }];
    return { kind: 'info', heading: words.heading(waiting), text: words.text, links };
  }
}
