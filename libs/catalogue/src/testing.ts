export * from './testing/seeded-catalogue';
