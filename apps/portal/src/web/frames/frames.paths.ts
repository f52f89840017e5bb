/** Addresses of frames; a round is named by its key. */
export const framePaths = {
  own: '/rammer/min',
  ownCsv: '/rammer/min.csv',
  all: '/rammer',
  allCsv: '/rammer.csv',
  one: (frameId: string) => `/rammer/${frameId}`,
  ofRound: (key: string) => `/rammer?runde=${encodeURIComponent(key)}`,
};
