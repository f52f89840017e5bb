import { type RequestContent, requestForms, signedText } from '@samraad/requests';
import { requestContentProof } from './request-content.proof';
import type { Snapshot } from './difference';

const content: RequestContent = {
  reference: 'SR-7KQ4-M2',
  answers: { title: 'Ro på' },
  workplaces: [{ unitId: 'u', coordinating: true, answer: 'none', compliedOn: null }],
  signers: [{ unitId: 'u', side: 'management', personId: 'p', roles: ['manager'], stated: false }],
};

/** What the proof finds in one numbered request. */
async function found(body: string | null, contentHash: string) {
  const rows = [{ id: 'r', ...content, contentHash, body }];
  const snapshot = {
    stream: async function* () {
      await Promise.resolve();
      yield* rows;
    },
  } as unknown as Snapshot;
  const differences = [];
  for await (const one of requestContentProof.differences(snapshot)) differences.push(one);
  return differences;
}

describe('the proof that a numbered request is what was signed', () => {
  it.each(requestForms)('holds for a text signed in %s', async (form) => {
    const { text, hash } = signedText(content, form);
    expect(await found(text, hash)).toEqual([]);
  });

  it('fails for another content, in an old form too', async () => {
    for (const form of requestForms) {
      const { text, hash } = signedText({ ...content, answers: { title: 'Ro på.' } }, form);
      expect(await found(text, hash)).toMatchObject([{ table: 'request_answer', row: 'r/title' }]);
    }
    const stated = content.signers.map((one) => ({ ...one, stated: true }));
    const vouched = signedText({ ...content, signers: stated });
    expect(await found(vouched.text, vouched.hash)).toMatchObject([{ table: 'request_text_signer' }]);
    expect(await found(null, 'x')).toHaveLength(1);
    // A condition taken out of a text, or put into one, is a change.
    const { hash } = signedText(content);
    expect(await found(signedText(content, 'samraad.request.1').text, hash)).toHaveLength(1);
  });
});
