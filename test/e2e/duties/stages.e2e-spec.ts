import { seedCatalogue } from '@samraad/catalogue/testing';
import type { CastRole } from '@samraad/duties/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { CaseEyes } from './case-eyes';
import type { CaseStage } from './case-stage';
import { untilEffect } from './course-stages';
import { untilContract } from './request-stages';

const caseStages = [...untilContract, ...untilEffect];
const viewers = ['manager', 'representative', 'coordinator', 'anchor', 'unionsCentral'] as const;

/** A sentence without its day. */
const withoutDay = (sentence: string) =>
  sentence.replace(/ (senest|–) (fristen var )?\p{L}+dag den \d+\. \p{L}+( \d{4})?/u, '');
/** "De lokale parter skal …" as it is said of each of the two sides that owe it. */
const eachSide = (words: string, duties: readonly string[]) =>
  words.startsWith('De lokale parter skal') && duties.some((duty) => / employees /.test(duty))
    ? ['Ledelsessiden', 'Medarbejdersiden'].map((side) => words.replace('De lokale parter', side))
    : [words];
const saidTo = ({ says }: CaseStage, who: CastRole) => says.find(([to]) => to.split(' ').includes(who));

interface ApiDuty {
  readonly kind: string;
  readonly text: string;
  readonly by: string;
}
const dayOf = (instant: string) =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

describe('who owes what by when, stage by stage', () => {
  let portal: PortalApp;
  let eyes: CaseEyes;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-12T13:10:00Z');
    eyes = await CaseEyes.open(portal, await seedCatalogue(portal), true);
  });
  afterAll(() => portal.close());

  // One case on its way: each stage goes on from the one before.
  describe.each(caseStages)('$stage', (stage) => {
    beforeAll(async () => {
      if (stage.at) await eyes.moveTo(stage.at);
      await eyes.act(...stage.moves);
    });

    it('is the same in the rows and in the facts', async () => {
      expect(await eyes.rows()).toEqual(stage.duties);
      expect(await eyes.reckoned()).toEqual(stage.duties);
    });

    it.each(viewers)('is said in the same words wherever %s reads it', async (who) => {
      const words = saidTo(stage, who)?.[1];
      const told = Object.entries(await eyes.told(who));
      if (!words) return expect(told).toEqual([]);
      const lists = told.filter(([place]) => place.startsWith('list'));
      const banners = told.filter(([place]) => !place.startsWith('list'));
      expect(lists.map(([place]) => place)).toContain('list /sager');
      // What lies ahead is no deadline yet.
      expect(lists).toHaveLength(who === 'unionsCentral' && words.startsWith('Nu skal') ? 1 : 2);
      expect(banners).toEqual(banners.map(([place]) => [place, words]));
      expect(banners.map(([place]) => place)).toContain(who === 'unionsCentral' ? '/evaluering' : 'case');
      for (const [place, row] of lists) {
        if (place !== 'list /frister') expect(row).toContain(words);
        // The list of deadlines gives the day a column, and each side that owes the same a row.
        else for (const one of eachSide(withoutDay(words), stage.duties)) expect(row).toContain(one);
      }
    });

    it.each(viewers)('is told to %s by the API', async (who) => {
      const said = saidTo(stage, who);
      const { status, body } = await eyes.api(who);
      if (!said) return expect(status).toBe(404);
      const [, words, toAll = withoutDay(words)] = said;
      const turn = body['turn'] as ApiDuty;
      const duties = body['duties'] as ApiDuty[];
      expect(turn.text).toBe(toAll);
      expect(duties.map(({ kind, by }) => `${kind} ${dayOf(by)}`).sort()).toEqual(
        stage.duties.map((duty) => duty.replace(/ \w+ /, ' ')),
      );
      expect(stage.duties.some((duty) => duty.endsWith(dayOf(turn.by)))).toBe(true);
    });
  });

  it('was said in the same words in the mails, to who owed it and to those who waited', async () => {
    const late = caseStages.find(({ stage }) => stage === 'late')!;
    const [own, ...more] = await eyes.mails('coordinator', 'duties.reminder');
    const reminders = [own, ...more].join(' ');
    expect(reminders).toContain(`${withoutDay(saidTo(late, 'coordinator')![1])}.`);
    for (const who of ['manager', 'representative', 'unionsCentral'] as const) {
      const told = (await eyes.mails(who, 'duties.late')).join(' ');
      expect(told).toContain(`${withoutDay(saidTo(late, who)![1])}, og det er ikke sket endnu.`);
      expect(told).toContain('torsdag den 10. december');
    }
    const asked = (await eyes.mails('representative', 'duties.reminder')).join(' ');
    const answered = caseStages.find(({ stage }) => stage === 'talk late')!;
    expect(asked).toContain(`${withoutDay(saidTo(answered, 'representative')![1])}.`);
  });
});
