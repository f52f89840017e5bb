import type { Act } from './acts/act';
import { addendumActs } from './acts/addendum.acts';
import { contractActs } from './acts/contract.acts';
import { deliveryActs } from './acts/delivery.acts';
import { dialogueActs } from './acts/dialogue.acts';
import { quietActs } from './acts/quiet.acts';
import { requestActs } from './acts/request.acts';

const acts = {
  ...requestActs,
  ...dialogueActs,
  ...contractActs,
  ...addendumActs,
  ...deliveryActs,
  ...quietActs,
};

/** The name of something that can be done to a case. */
export type ActName = keyof typeof acts;

/** Everything that can be done to a case, by name. */
export const caseActs: Readonly<Record<ActName, Act>> = acts;
export const allActs = Object.keys(acts) as readonly ActName[];
