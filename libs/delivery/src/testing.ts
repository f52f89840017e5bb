export * from './testing/calendars-told';
export * from './testing/delivery-stand';
export * from './testing/delivery.builder';
export * from './testing/undo-acts';
