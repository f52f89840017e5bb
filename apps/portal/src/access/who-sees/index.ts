export * from './in-words';
export { allKinds, type Kind, type KindFacts, kinds } from './kinds';
export { type Readers, readersOf } from './readers-of';
export { type SeatName, seatNames, seatOf, seats } from './seats';
export { whoSeesWords } from './who-sees.da';
