import { runCli } from './support/run-cli';
import { money, own, patience, storyDatabases, timeline } from './support/told-story';

describe('samraad story of an earlier round', () => {
  it(
    'plays it in 2016 under OK-15, in its frames',
    async () => {
      const before = await storyDatabases();
      const { code, stdout } = await runCli(['story', '--round', 'ok-15'], own());
      expect(code).toBe(0);
      const rows = timeline(stdout);
      expect(rows.every(([, , when]) => when?.includes('.2016 '))).toBe(true);
      expect(money(rows.at(-1))).toEqual(['851.500', '0', '0', '0', '0', '48.500']);
      expect(stdout).toContain(', nr. 1 i OK-15, er spillet');
      expect(await storyDatabases()).toEqual(before);
    },
    patience,
  );
});
