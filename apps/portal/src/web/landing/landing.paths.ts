import { addressOf } from '@samraad/platform';

/** Links to the pages anyone may read before they ask for help. */
export const landingPaths = {
  front: (theme?: string) => addressOf('front', {}, { tema: theme }),
  how: () => addressOf('how-it-works'),
  round: (key?: string) => addressOf('round', {}, { runde: key }),
  whoSees: () => addressOf('who-sees'),
  selfCheck: () => addressOf('self-check'),
};
