import type { ApiAnswer } from '../../support/api-client';
import { eventually } from '../../support/eventually';

/** Sends the same call until it is answered: a lost connection, 502 and 503 are no answer. */
export function stubborn(call: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  return eventually('an answer of the API', async () => {
    const answer = await call().catch(() => undefined);
    return answer && ![502, 503].includes(answer.status) ? answer : undefined;
  });
}
