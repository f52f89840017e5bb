import { runCli } from './support/run-cli';

const explain = (...args: string[]) => runCli(['clock', 'explain', ...args]);

describe('samraad clock explain', () => {
  it.each([
    [
      'one week, on the same weekday',
      ['--start', '2026-11-20T14:10:00+01:00', '--clock', 'dialogue'],
      '2026-11-27T23:59:59+01:00',
    ],
    [
      'four weeks, moved past New Year',
      ['--start', '2026-12-04T10:00', '--clock', 'contract'],
      '2027-01-04T23:59:59+01:00',
    ],
    [
      'across the change to summer time',
      ['--start', '2026-03-26T12:00:00Z', '--clock', 'dialogue'],
      '2026-04-07T23:59:59+02:00',
    ],
    [
      'by OK-15, past Store Bededag',
      ['--start', '2016-04-15T10:00', '--clock', 'dialogue', '--round', 'ok-15'],
      '2016-04-25T23:59:59+02:00',
    ],
    [
      'with two pauses',
      [
        '--start',
        '2026-11-20T14:10',
        '--clock',
        'dialogue',
        '--pause',
        '2026-11-23/2026-11-24',
        '--pause',
        '2026-11-26/2026-11-26',
      ],
      '2026-11-30T23:59:59+01:00',
    ],
  ])('reckons %s, without a database', async (_what, args, due) => {
    const { code, stdout, stderr } = await explain(...args, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual(['start', 'due', 'steps']);
    expect(answer.due).toBe(due);
    expect(answer.steps).toContainEqual(expect.objectContaining({ kind: 'due', day: due.slice(0, 10) }));
  });

  it('tells people the same in words', async () => {
    const { code, stdout } = await explain('--start', '2026-12-04T10:00', '--clock', 'contract');
    expect(code).toBe(0);
    expect(stdout).toContain('Frist  mandag den 4. januar 2027 kl. 23.59.59');
    expect(stdout).toContain('det er nytårsdag');
  });

  it.each([
    ['no instant', ['--start', 'i går', '--clock', 'dialogue'], 'Starttidspunktet kan ikke læses.'],
    ['no such clock', ['--start', '2026-12-04T10:00', '--clock', 'kontrakt'], 'Uret findes ikke.'],
    [
      'no such round',
      ['--start', '2026-12-04T10:00', '--clock', 'contract', '--round', 'ok-99'],
      'Runden "ok-99" findes ikke.',
    ],
    [
      'half a pause',
      ['--start', '2026-12-04T10:00', '--clock', 'contract', '--pause', '2026-12-05'],
      'Pausen kan ikke læses.',
    ],
  ])('says in one sentence what it can’t use: %s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['an option is missing', ['--clock', 'dialogue'], 'Tilvalget --start mangler.'],
    [
      'an option is unknown',
      ['--start', '2026-12-04T10:00', '--ur', 'dialogue'],
      'Tilvalget --ur findes ikke.',
    ],
  ])('shows the right use when %s', async (_what, args, sentence) => {
    const { code, stderr } = await explain(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Brug: npm run -s samraad -- clock explain');
  });
});
