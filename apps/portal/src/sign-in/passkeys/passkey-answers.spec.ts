import { answerOf, newKeyAnswer } from './passkey-answers';

const proof = { clientDataJSON: 'eyJ9', authenticatorData: 'AAAA', signature: 'AQ', userHandle: null };
const sent = (more: object = {}) =>
  JSON.stringify({ id: 'abc', type: 'public-key', response: proof, ...more });

describe('an answer in a hidden field', () => {
  it('is read as browsers write it', () => {
    expect(answerOf(sent())).toEqual({ id: 'abc', ...proof });
    const response = { clientDataJSON: 'eyJ9', attestationObject: 'oA', transports: ['internal'] };
    expect(answerOf(sent({ response }), newKeyAnswer)).toEqual({ id: 'abc', ...response });
  });

  it.each([
    ['nothing', undefined],
    ['no text', ['{}']],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['no base64url', sent({ id: 'a b' })],
    ['another kind', sent({ type: 'password' })],
    ['too much', sent({ id: 'a'.repeat(1_401) })],
    ['no signature', sent({ response: { ...proof, signature: '' } })],
    ['a new key', sent({ response: { clientDataJSON: 'eyJ9', attestationObject: 'oA' } })],
  ])('is none: %s', (_, text) => {
    expect(answerOf(text)).toBeNull();
  });
});
