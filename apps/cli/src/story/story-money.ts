/** What the story agrees on, in whole øre: the price, its first milestone's part, and the price an addendum makes it. */
export interface StoryMoney {
  readonly price: bigint;
  readonly first: bigint;
  readonly later: bigint;
}

/** 48.500 kr., of which 12.000 for the first milestone; 46.000 kr. with the addendum. */
export const storyMoney: StoryMoney = { price: 4_850_000n, first: 1_200_000n, later: 4_600_000n };
