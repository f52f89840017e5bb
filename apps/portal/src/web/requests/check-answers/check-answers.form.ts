import { z } from 'zod';
import { version } from '../../shell';

/** Nothing is typed here: only the version that was read. */
export const checkForm = z.object({ version });
