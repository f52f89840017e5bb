export * from './testing/document.builder';
