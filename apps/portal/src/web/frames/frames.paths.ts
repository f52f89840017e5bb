import { addressOf } from '@samraad/platform';

/** Short names for the addresses of frames; a round is named by its key. */
export const framePaths = {
  own: addressOf('frame.own'),
  all: addressOf('frames'),
  allCsv: addressOf('frames.csv'),
  ownOf: (key: string, page: number) => addressOf('frame.own', {}, { runde: key, side: String(page) }),
  ownCsvOf: (key: string) => addressOf('frame.own-csv', {}, { runde: key }),
  one: (frameId: string, page = 1) =>
    addressOf('frame', { frameId }, { side: page > 1 ? String(page) : undefined }),
  contractsOf: (frameId: string, page: number) =>
    addressOf('frame', { frameId }, { kontrakter: String(page) }),
  ownContractsOf: (key: string, page: number) =>
    addressOf('frame.own', {}, { runde: key, kontrakter: String(page) }),
  ofRound: (key: string) => addressOf('frames', {}, { runde: key }),
};
