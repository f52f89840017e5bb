import { assertRightsFit } from './rights-fit';

const good = { name: 'samraad_portal', owner: false, app: true, isolation: 'read committed' };
const answering = (facts: object) => ({ query: async () => [{ ...good, ...facts }] });

describe('the rights connections come with', () => {
  it('fit when they are the apps’', async () => {
    await expect(assertRightsFit(answering({}))).resolves.toBeUndefined();
  });

  it.each([
    [{ owner: true }, 'who owns the tables'],
    [{ app: false }, 'who is no member of samraad_app'],
    [{ isolation: 'repeatable read' }, 'begin transactions as repeatable read'],
  ])('are refused by name: %j', async (facts, reason) => {
    await expect(assertRightsFit(answering(facts))).rejects.toThrow(reason);
  });
});
