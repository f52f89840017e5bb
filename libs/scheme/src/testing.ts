export * from './testing/seeded-scheme';
export { rulesFrom } from './testing/rules-from';
