import { withMeasured } from './docs.mjs';

const document =
  'before\n<!-- written by npm run bench -- --write-docs -->\n\nold\n\n<!-- until here -->\nafter\n';

describe('the measured part of the document', () => {
  it('is written anew between its marks', () => {
    expect(withMeasured(document, 'new')).toBe(document.replace('old', 'new'));
    expect(withMeasured(withMeasured(document, 'x'), 'new')).toBe(document.replace('old', 'new'));
  });

  it('is refused without them', () => expect(() => withMeasured('x', 'new')).toThrow('lost the marks'));
});
