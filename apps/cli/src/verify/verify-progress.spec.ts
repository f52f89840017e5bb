import { VerifyProgress } from './verify-progress';

describe('the progress of a proof', () => {
  it('tells each part, how long it took and how much of all is done', () => {
    const lines: string[] = [];
    let now = 0;
    const counts = new Map([
      ['Saldi', 1000],
      ['Sporet', 2500],
    ]);
    const told = new VerifyProgress(
      (line) => lines.push(line),
      counts,
      () => now,
    );
    expect(told.begins('Saldi')).toBe(1000);
    now += 1240;
    told.ended();
    expect(told.begins('Sporet')).toBe(2500);
    now += 61_000;
    told.ended();
    expect(lines).toEqual([
      '1 af 2: Saldi, 1.000 rækker …',
      '  1,2 sekunder, 28 procent er efterregnet',
      '2 af 2: Sporet, 2.500 rækker …',
      '  61,0 sekunder, 100 procent er efterregnet',
    ]);
  });

  it('is at the end when there is nothing to prove', () => {
    const lines: string[] = [];
    const told = new VerifyProgress(
      (line) => lines.push(line),
      new Map([['Saldi', 0]]),
      () => 0,
    );
    told.begins('Saldi');
    told.ended();
    expect(lines.at(-1)).toContain('100 procent');
  });
});
