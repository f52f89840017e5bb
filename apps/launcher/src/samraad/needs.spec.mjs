import { needs } from './needs.mjs';

describe('what a command needs of Postgres', () => {
  it.each([
    [[], 'nothing'],
    [['--help'], 'nothing'],
    [['verify', '--help'], 'nothing'],
    [['clock', 'explain', '--start', '2026-11-20T10:00:00Z', '--clock', 'dialogue'], 'nothing'],
    [['story'], 'cluster'],
    [['story', '--round', 'ok-15'], 'cluster'],
    [['story', '--url', 'http://localhost:3000'], 'nothing'],
    [['story', '--url=http://localhost:3000'], 'nothing'],
    [['migrate'], 'database'],
    [['seed'], 'database'],
    [['verify'], 'database'],
  ])('%j: %s', (args, expected) => {
    expect(needs(args)).toBe(expected);
  });
});
