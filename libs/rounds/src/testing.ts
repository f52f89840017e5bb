export { OpenRound } from './application/open-round';
export * from './testing/round-plans';
