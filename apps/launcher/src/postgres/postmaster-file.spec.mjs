import { parsePostmaster } from './postmaster-file.mjs';

const whole = '4711\n/data/postgres\n1790000000\n54321\n\n127.0.0.1\n  54321  7\nready   \n';

describe('postmaster.pid', () => {
  it('gives process, port and status', () => {
    expect(parsePostmaster(whole)).toEqual({ pid: 4711, port: 54321, status: 'ready' });
  });

  it('knows a server that is still starting', () => {
    expect(parsePostmaster(whole.replace('ready   ', 'starting'))?.status).toBe('starting');
  });

  it.each(['', '\n', 'rubbish\n'])('answers nothing for %j', (text) => {
    expect(parsePostmaster(text)).toBeUndefined();
  });

  it('reads a file of which only the first lines are written', () => {
    expect(parsePostmaster('4711\n/data\n')).toEqual({ pid: 4711, port: undefined, status: '' });
  });
});
