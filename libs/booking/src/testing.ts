export * from './testing/booking-stand';
