import type { PageExamples } from '../../views';
import { changeProviderExamples } from './change-provider/change-provider.examples';
import { leaveProviderExamples } from './leave-provider/leave-provider.examples';
import { newDayExamples } from './new-day/new-day.examples';

/** The examples of what can be done about a late provider. */
export const lateProviderExamples: readonly PageExamples[] = [
  leaveProviderExamples,
  newDayExamples,
  changeProviderExamples,
];
