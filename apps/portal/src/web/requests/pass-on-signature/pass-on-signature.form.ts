import { z } from 'zod';
import { choice } from '../../shell';

export const passOnLabel = 'Hvem skal skrive under i stedet?';
export const passOnForm = (personIds: readonly string[]) =>
  z.object({ toPersonId: choice(personIds, passOnLabel) });
