import { z } from 'zod';
import { choice } from '../../shell';

/** One of the viewer's own workplaces. */
export const startForm = (unitIds: readonly string[]) =>
  z.object({ unitId: choice(unitIds, 'Hvilken arbejdsplads søger du for?') });
