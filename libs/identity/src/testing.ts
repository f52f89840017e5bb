export * from './testing/person.builder';
export { SoftwareKey } from './testing/software-key';
