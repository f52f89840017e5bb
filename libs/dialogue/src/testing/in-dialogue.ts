import type { TestApp } from '@samraad/platform/testing';
import type { RequestBuilder } from '@samraad/requests/testing';
import { AcceptRequest } from '../application/accept-request';
import { SendMessage } from '../application/send-message';

/** Brings a request that has reached its provider into dialogue: accepted, and written to both sides. */
export async function bringIntoDialogue(app: TestApp, request: RequestBuilder): Promise<void> {
  const { caseId, people } = request;
  await request.run(people.coordinator, async (tx) => {
    await app.get(AcceptRequest).execute(tx, { caseId });
    await app
      .get(SendMessage)
      .execute(tx, { caseId, body: 'Tak for henvendelsen. Hvornår passer det jer at tales ved?' });
  });
}
