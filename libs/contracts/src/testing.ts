export * from './testing/contract.builder';
export * from './testing/waiting.stand';
export * from './testing/joint-contract';
