export * from './testing/in-dialogue';
