import type { PageExamples } from '../../views';
import { agendaExamples } from './agenda/agenda.examples';

/** What a Hovedudvalg takes along, and what it decides. */
export const regionPageExamples: readonly PageExamples[] = [agendaExamples];
