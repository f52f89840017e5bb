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

  it.each([
    ['/link/3f9a8c', '/link/…'],
    ['/link/3f9a8c/adgangskode', '/link/…/adgangskode'],
    ['/kalender/00ff.ics', '/kalender/…'],
    ['/kalender', '/kalender'],
  ])('says no secret that an address holds: %s', (url, path) => {
    expect(summariseRequest({ url })['path']).toBe(path);
  });
});
