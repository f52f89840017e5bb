import type { PageExamples } from '../../views';
import { agendaExamples } from './agenda/agenda.examples';
import { modelChoiceExamples } from './model-choice/model-choice.examples';

/** What a Hovedudvalg takes along, and what it decides. */
export const regionPageExamples: readonly PageExamples[] = [agendaExamples, modelChoiceExamples];
