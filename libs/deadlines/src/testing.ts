export * from './testing/duty-rules';
