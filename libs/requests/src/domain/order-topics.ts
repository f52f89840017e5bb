/**
 * What an order or an agreement of Arbejdstilsynet can be about: its own topics of the psychosocial work environment, by its own
 * numbers ([A], domain.md §4, §12), and anything else it looks at.
 */
export const orderTopics = ['061', '062', '063', '064', '065', 'other'] as const;
export type OrderTopic = (typeof orderTopics)[number];

/** The topics of `one` that `other` does not name, in their own order. */
export const topicsWithout = (one: readonly OrderTopic[], other: readonly OrderTopic[]): OrderTopic[] =>
  orderTopics.filter((topic) => one.includes(topic) && !other.includes(topic));

/** All that either names, once, in their own order. */
export const topicsOfBoth = (one: readonly OrderTopic[], other: readonly OrderTopic[]): OrderTopic[] =>
  orderTopics.filter((topic) => one.includes(topic) || other.includes(topic));
