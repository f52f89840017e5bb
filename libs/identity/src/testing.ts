export * from './testing/person.builder';
