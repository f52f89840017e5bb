import type { ApiClient } from './api-client';
import type { ApiFrame, ApiRequest } from './api-shapes';
import { type Cast, framesOf, type Player } from './cast';
import { type Expected, expectAll } from './expectations';
import { storyDa } from '../i18n/story.da';
import type { StoryClock } from './story-clock';
import { StoryFailed } from './story-failed';
import type { Timeline } from './timeline';

/** What a scene is played with: the people, the clock, the case so far, and the step that checks itself. */
export class Play {
  caseId = '';
  private frame: ApiFrame | undefined;

  constructor(
    readonly cast: Cast,
    readonly clock: StoryClock,
    private readonly timeline: Timeline,
    /** Nobody else lives in this portal, so every øre must be where the story put it. */
    private readonly alone: boolean,
  ) {}

  /** The case as its leader sees it. */
  request(): Promise<ApiRequest> {
    return this.cast.manager.api.ask((portal) => portal.GET('/api/v1/requests/{caseId}', this.of));
  }

  /** An operation of the case, as the client takes it: its path's id, beside a body. */
  get of(): { readonly params: { readonly path: { caseId: string } } } {
    return { params: { path: { caseId: this.caseId } } };
  }

  /** Somebody does something; then stage, turn, clocks and money must be as expected. Printed as one row. */
  async step(
    what: string,
    who: Player,
    expected: Expected,
    act: (api: ApiClient) => Promise<unknown>,
  ): Promise<ApiRequest> {
    if (!this.alone) this.frame = await this.readFrame();
    return this.checked(what, who.name, expected, () => act(who.api), false);
  }

  /** Time passes, and does what falls due on the way. */
  timePasses(what: string, expected: Expected, move: () => Promise<void>): Promise<ApiRequest> {
    return this.checked(what, storyDa.time, expected, move, !this.alone);
  }

  private async checked(
    what: string,
    who: string,
    expected: Expected,
    act: () => Promise<unknown>,
    shared: boolean,
  ): Promise<ApiRequest> {
    const before = this.frame ?? (await this.readFrame());
    await act();
    const [request, after, now] = [await this.request(), await this.readFrame(), await this.clock.now()];
    this.frame = after;
    this.timeline.row(what, who, now, request, after);
    expectAll(what, expected, { request, before, after, shared });
    return request;
  }

  private async readFrame(): Promise<ApiFrame> {
    const frames = await framesOf(this.cast.central.api, this.cast.round);
    const own = frames.find((frame) => frame.providerId === this.cast.provider.id);
    if (!own) throw new StoryFailed(storyDa.noFrame(this.cast.provider.name));
    return own;
  }
}
