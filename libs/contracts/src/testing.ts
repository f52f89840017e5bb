export * from './testing/contract.builder';
