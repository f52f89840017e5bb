import { onePath } from './one-path';

const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

describe('the one spelling of a path', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/sager/', '/sager'],
    ['/sager//', '/sager'],
    [`/api/v1/requests/${id.toUpperCase()}/messages`, `/api/v1/requests/${id}/messages`],
    [`/api/v1/requests/%37${id.slice(1)}/messages/`, `/api/v1/requests/${id}/messages`],
    // A word in capitals, or written in percents, is another address: the router knows none such.
    ['/API/V1/requests', '/API/V1/requests'],
    ['/%61pi/v1', '/%61pi/v1'],
    ['/evaluering/AbC%C3%86', '/evaluering/AbC%C3%86'],
  ])('of %s is %s', (written, one) => {
    expect(onePath(written)).toBe(one);
  });

  it('is its own spelling', () => {
    for (const path of ['/', '/sager', `/sager/${id}/kontrakt`]) expect(onePath(path)).toBe(path);
  });
});
