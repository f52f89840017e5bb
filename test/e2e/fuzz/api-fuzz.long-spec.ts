import { fuzzApi } from './support/fuzz';

describe('every operation of the OpenAPI document, at length', () => {
  it.each([1, 2, 3].map(() => [Math.floor(Math.random() * 2 ** 31)]))(
    'answers as documented with the seed %i',
    async (seed) => {
      expect((await fuzzApi(60, seed)).wrong).toEqual([]);
    },
    900_000,
  );
});
