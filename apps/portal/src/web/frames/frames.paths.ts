import { addressOf } from '@samraad/platform';

/** Short names for the addresses of frames; a round is named by its key. */
export const framePaths = {
  own: addressOf('frame.own'),
  ownCsv: addressOf('frame.own-csv'),
  all: addressOf('frames'),
  allCsv: addressOf('frames.csv'),
  one: (frameId: string) => addressOf('frame', { frameId }),
  ofRound: (key: string) => addressOf('frames', {}, { runde: key }),
};
