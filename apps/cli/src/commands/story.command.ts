import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';
import { setupStoryDa } from '../i18n/setup-story.da';
import { storyDa } from '../i18n/story.da';
import { readOptions, UsageError } from '../options';
import type { StoryOptions } from '../story/run-story';
import { Interrupted } from '../story/story-failed';
import { Undoing } from '../story/undoing';

const options = {
  url: { type: 'string' },
  round: { type: 'string' },
  measure: { type: 'boolean' },
  setup: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`${line}\n`);

/** `samraad story`: one whole case, or with --setup the way to the first one, over HTTP; 1 when anything was not as expected. Whatever it started ends with it. */
export async function runStory(args: readonly string[], env: Environment): Promise<number> {
  const given = readOptions(args, options, storyDa.usage);
  if (given.help) {
    say(cliDa.rightUse(storyDa.usage));
    return 0;
  }
  const wanted = check(given);
  const undoing = new Undoing();
  const interrupted = whenInterrupted();
  try {
    const playing = play(wanted, env, undoing);
    // After a signal the rest of the story fails on what has been taken away: nobody needs to hear that.
    playing.catch(() => undefined);
    return await Promise.race([playing, interrupted]);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    await undoing.all();
    tell(wanted.url === undefined ? storyDa.interrupted : storyDa.interruptedAt);
    return signals[error.signal as keyof typeof signals];
  } finally {
    await undoing.all();
  }
}

async function play(wanted: StoryOptions, env: Environment, undoing: Undoing): Promise<number> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  const voices = { say, tell };
  if (wanted.setup) {
    const { playSetup } = await import('../story/setup/play-setup.js');
    return playSetup(env, voices, { undoing, seconds });
  }
  const { playAlone, playAt } = await import('../story/run-story.js');
  if (wanted.url !== undefined) return playAt(wanted.url, voices, { undoing, seconds });
  return playAlone(env, wanted, voices, { undoing, seconds });
}

function check(given: { url?: string; round?: string; measure?: boolean; setup?: boolean }): StoryOptions {
  const { url, round = 'demo-26', measure = false, setup = false } = given;
  if (setup && (url !== undefined || given.round !== undefined || measure))
    throw new UsageError(setupStoryDa.withOther, storyDa.usage);
  if (url !== undefined && given.round !== undefined)
    throw new UsageError(storyDa.roundWithUrl, storyDa.usage);
  if (url !== undefined && !/^https?:\/\/[^/]/.test(url))
    throw new UsageError(storyDa.wrongUrl(url), storyDa.usage);
  if (url !== undefined && measure) throw new UsageError(storyDa.noMemory, storyDa.usage);
  if (round !== 'demo-26' && round !== 'ok-15')
    throw new UsageError(storyDa.unknownRound(round), storyDa.usage);
  return { url, round, measure, setup };
}

function whenInterrupted(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of Object.keys(signals) as NodeJS.Signals[])
      process.once(signal, () => reject(new Interrupted(signal)));
  });
}
