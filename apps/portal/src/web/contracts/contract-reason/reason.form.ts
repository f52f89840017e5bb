import { z } from 'zod';
import { contractLabels as label } from '../../../i18n/contracts.da';
import { longText } from '../../shell';

/** Asking for changes and withdrawing both need a reason. */
export const reasonForm = z.object({ reason: longText(2000, label.reason) });
