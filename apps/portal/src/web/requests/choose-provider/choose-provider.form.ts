import { z } from 'zod';
import { id } from '../../shell';

export const proposeForm = z.object({ providerId: id('Udbyder') });
/** The proposal the page showed: another may have replaced it meanwhile. */
export const confirmForm = z.object({ choiceId: id('Forslag') });
