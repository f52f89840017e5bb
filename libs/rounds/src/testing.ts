export * from './testing/round-plans';
