import { localPath } from './local-path';

describe('localPath', () => {
  it.each(['/', '/sager/1?side=2#frister', '/log-ind'])('keeps %s', (path) => {
    expect(localPath(path, '/x')).toBe(path);
  });

  it.each([
    'https://ond.example/',
    '//ond.example',
    '/\\ond.example',
    '/\t/ond.example',
    '\\\\ond.example',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: a=b',
    '',
    'sager',
    undefined,
    ['/sager'],
    `/${'a'.repeat(600)}`,
  ])('does not lead to %j', (path) => {
    expect(localPath(path, '/x')).toBe('/x');
  });

  it('does not climb out by dots', () => {
    expect(localPath('/..//ond.example', '/x')).toBe('/x');
  });
});
