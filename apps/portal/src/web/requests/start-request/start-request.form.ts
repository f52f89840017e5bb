import { z } from 'zod';
import { choice } from '../../shell';
import { startRequestWords as words } from './start-request.da';

/** One of the viewer's own workplaces. */
export const startForm = (unitIds: readonly string[]) => z.object({ unitId: choice(unitIds, words.unit) });
