import type { StepKey } from '../../requests.paths';
import type { DraftStep } from '../step';
import { aboutStep } from './about.step';
import { baselineStep } from './baseline.step';
import { existingStep } from './existing.step';
import { followUpStep } from './follow-up.step';
import { informedStep } from './informed.step';
import { orderStep } from './order.step';
import { purposeStep } from './purpose.step';
import { signersStep } from './signers.step';
import { themesStep } from './themes.step';
import { wishesStep } from './wishes.step';
import { workplacesStep } from './workplaces.step';

/** Every page of the draft by its address. */
export const steps: Readonly<Record<StepKey, DraftStep>> = {
  arbejdspladser: workplacesStep,
  formaal: purposeStep,
  temaer: themesStep,
  om: aboutStep,
  oensker: wishesStep,
  allerede: existingStep,
  opfoelgning: followUpStep,
  udgangspunkt: baselineStep,
  paabud: orderStep,
  orientering: informedStep,
  underskrivere: signersStep,
};
