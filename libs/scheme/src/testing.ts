export * from './testing/seeded-scheme';
