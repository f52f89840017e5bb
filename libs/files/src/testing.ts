export * from './testing/example-files';
export * from './testing/told-clamd';
