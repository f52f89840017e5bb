import type { PageExamples } from '../../views';
import { changeCasesExamples } from './change-cases/change-cases.examples';
import { changeRoundExamples } from './change-round/change-round.examples';
import { closeRoundExamples } from './close-round/close-round.examples';
import { closingCasesExamples } from './closing-cases/closing-cases.examples';
import { newRoundExamples } from './new-round/new-round.examples';
import { proposeRoundExamples } from './propose-round/propose-round.examples';
import { roundDraftExamples } from './round-draft/round-draft.examples';
import { roundListExamples } from './round-list/round-list.examples';
import { roundPartExamples } from './round-part/round-part.examples';
import { roundRulesExamples } from './round-rules/round-rules.examples';

/** The examples of the pages on which rounds are made. */
export const roundExamples: readonly PageExamples[] = [
  roundListExamples,
  newRoundExamples,
  roundDraftExamples,
  roundPartExamples,
  proposeRoundExamples,
  roundRulesExamples,
  changeRoundExamples,
  changeCasesExamples,
  closeRoundExamples,
  closingCasesExamples,
];
