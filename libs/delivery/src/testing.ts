export * from './testing/delivery.builder';
