export * from './testing/delivery-stand';
export * from './testing/delivery.builder';
