export * from './testing/contract.builder';
export * from './testing/contract-in-parts';
export * from './testing/waiting.stand';
export * from './testing/joint-contract';
