import type { AnswerField } from './request-answers';

/** What of a draft two people can write in at once: an answer, the workplaces, the signers, a workplace's word on an order. */
export type DraftPart = AnswerField | 'workplaces' | 'signers' | `order:${string}`;

/** The part in which a workplace says whether it has an order. */
export const orderPart = (unitId: string): DraftPart => `order:${unitId}`;
