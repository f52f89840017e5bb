export * from './testing/frame.builder';
