import type { Undoing } from '../undoing';
import type { EmptyPortal } from './open-empty-portal';
import { Newcomer } from './newcomer';
import type { SetupTimeline } from './setup-timeline';
import { setupStoryDa as words } from '../../i18n/setup-story.da';

/** The link of a one-time mail, and of what `samraad setup` says. */
export const oneTimeLink = /https:\/\/samraad\.example\/link\/[\w-]+/;

/** How a step was done: by a command, through pages, or by the API. */
export type Way = keyof typeof words.ways;

/** What the steps of the way share: the portal, who has come in, and the table that tells it. */
export class Walk {
  constructor(
    readonly portal: EmptyPortal,
    private readonly timeline: SetupTimeline,
    private readonly undoing: Undoing,
  ) {}

  /** Somebody who has not come in yet. */
  newcomer(name: string, email: string): Newcomer {
    return new Newcomer(name, email, this.portal.address, this.undoing.signal);
  }

  /** One step: done, then told. What fails is told with the step it failed at. */
  async step<T>(
    what: string,
    who: { readonly name: string } | null,
    way: Way,
    act: () => Promise<T>,
  ): Promise<T> {
    this.timeline.at(what);
    const done = await act();
    this.timeline.row(what, who?.name ?? words.time, await this.portal.time.now(), words.ways[way]);
    return done;
  }
}
