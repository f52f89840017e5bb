import { z } from 'zod';
import { id } from '../../shell';
import { chooseProviderWords as words } from './choose-provider.da';

export const proposeForm = z.object({ providerId: id(words.provider) });
/** The proposal the page showed: another may have replaced it meanwhile. */
export const confirmForm = z.object({ choiceId: id(words.proposal) });
