import { summariseRequest } from './summarise-request';

describe('a request in the log', () => {
  it('has method and path, but nothing a person typed', () => {
    const request = {
      id: 7,
      method: 'GET',
      url: '/sager?navn=Anne+Holm',
      headers: { cookie: 'x' },
      body: { text: 'fortroligt' },
    };
    expect(summariseRequest(request)).toEqual({ id: 7, method: 'GET', path: '/sager' });
  });
});
