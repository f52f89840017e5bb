export * from './testing/request.builder';
export * from './testing/joint-request';
