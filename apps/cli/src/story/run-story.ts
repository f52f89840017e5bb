import type { Environment } from '../command-entry';
import { storyDa } from '../i18n/story.da';
import { ApiClient } from './api-client';
import { Refused, StoryFailed } from './story-failed';
import type { Undoing } from './undoing';
import { playStory, type StoryEnd } from './play-story';

/** What was asked for, once read. */
export interface StoryOptions {
  readonly url?: string;
  readonly round: 'demo-26' | 'ok-15';
  readonly measure: boolean;
  /** The way from an empty database to the first request, instead of a case. */
  readonly setup: boolean;
}

/** Answers on stdout, progress on stderr. */
export interface Voices {
  readonly say: (line: string) => void;
  readonly tell: (line: string) => void;
}

/** How long it has lasted, and what ends with it. */
export interface Frame {
  readonly undoing: Undoing;
  readonly seconds: () => string;
}

/** Each round's story begins on a working day while it takes requests; its people hold their roles from before. */
const settings = {
  'demo-26': { peopleFrom: '2026-03-02T08:00:00Z', begins: '2026-11-20T08:10:00Z' },
  'ok-15': { peopleFrom: '2016-03-01T08:00:00Z', begins: '2016-05-03T07:10:00Z' },
} as const;

/** Plays against a running demo, whose clock moves. */
export async function playAt(url: string, { say }: Voices, { undoing, seconds }: Frame): Promise<number> {
  const address = url.replace(/\/+$/, '');
  const api = new ApiClient(address, undoing.signal);
  const { now } = await demoClock(api, address);
  say(storyDa.clockMoves(address, now.slice(0, 10)));
  say('');
  sayEnd(await playStory({ api, alone: false, say }), say, seconds);
  return 0;
}

/** Plays on a portal of its own, proves its database, and takes both away again. */
export async function playAlone(
  env: Environment,
  { round, measure }: StoryOptions,
  { say, tell }: Voices,
  { undoing, seconds }: Frame,
): Promise<number> {
  const { openOwnPortal } = await import('./own-portal/own-portal.js');
  const { Memory } = await import('./own-portal/memory.js');
  const { verifyDatabase } = await import('../verify/verify-database.js');
  const { peopleFrom, begins } = settings[round];
  tell(storyDa.opening);
  const setting = { round, peopleFrom: new Date(peopleFrom), begins: new Date(begins) };
  const portal = await openOwnPortal(env, setting, undoing);
  const memory = measure ? new Memory(portal.pid).start() : undefined;
  say(storyDa.ownPortal(round));
  say('');
  const end = await playStory({ api: new ApiClient(portal.address, undoing.signal), alone: true, say });
  const used = await memory?.stop();
  say('');
  say(storyDa.verifying);
  const differences = await verifyDatabase(portal.databaseUrl, { say, progress: () => undefined });
  sayEnd(end, say, seconds);
  if (used) tell(storyDa.memory(used.highest, used.last));
  return differences === 0 ? 0 : 1;
}

function sayEnd(end: StoryEnd, say: (line: string) => void, seconds: () => string): void {
  say('');
  say(storyDa.summary({ ...end, seconds: seconds() }));
}

/** The clock of a demo; anything else at that address has none. */
async function demoClock(api: ApiClient, address: string): Promise<{ now: string }> {
  try {
    return await api.ask((portal) => portal.GET('/api/v1/demo/clock'));
  } catch (error) {
    if (error instanceof Refused) throw new StoryFailed(storyDa.noDemo(address));
    throw error;
  }
}
