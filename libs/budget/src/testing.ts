export * from './testing/frame.builder';
export * from './testing/place.builder';
