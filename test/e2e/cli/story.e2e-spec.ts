import { runCli, startCli } from './support/run-cli';
import { money, own, patience, storyDatabases, timeline } from './support/told-story';

describe('samraad story', () => {
  let before: string[];
  beforeAll(async () => {
    before = await storyDatabases();
  });

  it(
    'plays a whole case on a portal of its own, and proves its database',
    async () => {
      const { code, stdout, stderr } = await runCli(['story', '--measure'], own());
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/højst \d+ MB/) });
      const rows = timeline(stdout);
      expect(rows.length).toBeGreaterThan(36);
      const find = (what: string) => rows.find(([first]) => first?.startsWith(what));
      for (const what of ['Spørger ', 'Svarer på spørgsmålet', 'Tager samtalen med i kladden'])
        expect(find(what)?.[2]).toBeDefined();
      expect(find('Siger ja til udbyderen')).toContain('dialog → 30.11 · kontrakt → 21.12');
      expect(money(find('Sender kontrakten'))).toEqual(['851.500', '48.500', '0', '0', '0', '0']);
      expect(money(find('Skriver kontrakten under (medarbejdere)'))).toEqual([
        '851.500',
        '0',
        '48.500',
        '0',
        '0',
        '0',
      ]);
      const course = [
        // An addendum makes it cheaper; a milestone is earned and paid for on the way, the rest when all is delivered.
        ['Skriver tillægget under (medarbejdere)', ['854.000', '0', '46.000', '0', '0', '0']],
        ['Indsigelsesfristen for delmålet udløber', ['854.000', '0', '34.000', '12.000', '0', '0']],
        ['Sender regning nr. 1', ['854.000', '0', '34.000', '0', '12.000', '0']],
        ['Markerer regning nr. 1 betalt', ['854.000', '0', '34.000', '0', '0', '12.000']],
        ['Indsigelsesfristen udløber', ['854.000', '0', '0', '34.000', '0', '12.000']],
        ['Markerer regning nr. 2 betalt', ['854.000', '0', '0', '0', '0', '46.000']],
      ] as const;
      for (const [what, figures] of course) expect([what, money(find(what))]).toEqual([what, figures]);
      expect(find('Godkender regning nr. 1')?.[1]).not.toBe(find('Markerer regning nr. 1 betalt')?.[1]);
      expect(stdout).toContain('\n0 forskelle\n');
      expect(stdout).toMatch(/Sag SR-\S+, nr\. 1 i Demorunden .* er spillet fra udkast til lukket/);
      expect(await storyDatabases()).toEqual(before);
    },
    patience,
  );

  it(
    'walks the way from an empty database to the first signed request, by the rules of production',
    async () => {
      const { code, stdout, stderr } = await runCli(['story', '--setup'], own());
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('stoppede') });
      const steps = timeline(stdout).map(([what, who]) => [what, who]);
      expect(steps[0]).toEqual(['samraad setup opretter den første administrator', 'Den, der driver']);
      for (const step of [
        ['Godkender runden', 'Karen Dahl'],
        ['Godkender rammen til Joblife', 'Jens Vestergaard'],
        ['Bekræfter model 2', 'Nina Skou'],
        ['Siger ja og oplyser sin rolle', 'Anders Mygind'],
        ['Skriver henvendelsen under', 'Lene Østergård'],
        ['Skriver henvendelsen under', 'Anders Mygind'],
      ])
        expect(steps).toContainEqual(step);
      expect(steps.at(-1)).toEqual(['Ser kvitteringen', 'Lene Østergård']);
      expect(stdout).toContain('\n0 forskelle\n');
      expect(stdout).toMatch(/Sag SR-\S+, nr\. 1, er underskrevet af begge parter/);
      expect(await storyDatabases()).toEqual(before);
    },
    patience,
  );

  it(
    'cleans up after itself when it is interrupted',
    async () => {
      const run = startCli(['story'], own());
      await run.said('Begynder på en henvendelse');
      run.kill('SIGINT');
      const { code, stderr } = await run.ended;
      expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('afbrudt') });
      expect(await storyDatabases()).toEqual(before);
    },
    patience,
  );

  it.each([
    [
      'a round in a running demo',
      ['--url', 'http://127.0.0.1:9', '--round', 'ok-15'],
      2,
      '--round kan ikke bruges',
    ],
    [
      'the way to the first case in a running demo',
      ['--setup', '--url', 'http://127.0.0.1:9'],
      2,
      '--setup kan ikke bruges',
    ],
    ['a round it has no story for', ['--round', 'ok-18'], 2, 'Vælg demo-26 eller ok-15.'],
    [
      'an address nobody answers at',
      ['--url', 'http://127.0.0.1:9'],
      1,
      'Ingen svarer på http://127.0.0.1:9',
    ],
  ])('refuses %s in a sentence', async (_what, args, expected, sentence) => {
    const { code, stdout, stderr } = await runCli(['story', ...args]);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
