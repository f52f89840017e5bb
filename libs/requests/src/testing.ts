export * from './testing/request.builder';
