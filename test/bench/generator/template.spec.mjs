import { copyText, joined, Reader, render } from './template.mjs';

const id = '13e769b5-8e34-4e60-9072-c76397855da1';

/** Every token found, by its kind; the template shows where. */
function readAll(text, own) {
  const found = [];
  const reader = new Reader((kind, what) => found.push([kind, what]) - 1, own);
  return { template: reader.read(text), found };
}

describe('reading what differs from copy to copy', () => {
  it.each([
    [`case:${id}`, 'uuid', id],
    [`to mette.holm@demosygehus.example`, 'email', 'mette.holm@demosygehus.example'],
    ['2026-10-12 10:23:00+00', 'minute', '00'],
    ['"2026-10-12T10:23:00.000Z"', 'minute', '00.000'],
    ['request-sent:1776677400000', 'millis', '1776677400000'],
    ['{"reference":"SR-56QV-EV"}', 'reference', 'SR-56QV-EV'],
    ['Husk: Nr. 14 · IT', 'number', '14'],
    ['"number":7,', 'number', '7'],
    ['NFA-2026-001', 'own', 'NFA-2026-001'],
    ['a'.repeat(64), 'hash', 'a'.repeat(64)],
  ])('%s', (text, kind, what) => {
    const { template, found } = readAll(text, ['NFA-2026-001']);
    expect(found).toEqual([[kind, what]]);
    expect(render(template, [what])).toBe(text);
  });

  it.each([
    '2026-10-12 07:00:00+00',
    '2026-10-12T21:59:00.000Z',
    '2026-10-12 10:23:04.5+00',
    '"price":"7000"',
    'Nr. x',
  ])('leaves %s: it is no instant of a person, and no number of a case', (text) =>
    expect(readAll(text).found).toEqual([]),
  );

  it('leaves what the asker leaves, and joins the texts around it', () => {
    expect(new Reader((_, text) => text).read(`a ${id} b`)).toEqual([`a ${id} b`]);
    expect(joined([['a'], ['b', 0], ['c']])).toEqual(['ab', 0, 'c']);
  });

  it('writes as COPY reads', () => {
    expect(copyText(null)).toBe('\\N');
    expect(copyText('a\tb\nc\\d')).toBe('a\\tb\\nc\\\\d');
  });
});
