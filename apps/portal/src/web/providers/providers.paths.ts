import { mayAct, type Viewer } from '@samraad/identity';
import { addressOf } from '@samraad/platform';

/** Links to the catalogue of providers. */
export const providerPaths = {
  list: (theme?: string) => addressOf('providers', {}, { tema: theme }),
  /** What belongs to a theme of today's round. */
  theme: (theme: string) => addressOf('theme', { theme }),
  provider: (key: string) => addressOf('provider', { key }),
  /** Asking some of them before anything is requested. */
  ask: (keys: readonly string[]) => addressOf('question.ask', {}, { udbyder: keys.join(',') }),
};

/** Whether a reader may ask providers, or may sign in to. */
export const mayAskProviders = (viewer: Viewer | null | undefined): boolean =>
  mayAct('questions.ask', viewer ?? null) !== 'forbidden';
