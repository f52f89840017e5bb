import { makePerson, testPassword } from '@samraad/identity/testing';
import { defineMail, newId, systemActor } from '@samraad/platform';
import { runCli } from '../e2e/cli/support/run-cli';
import type { Browser } from '../support/browser';
import { eventually } from '../support/eventually';
import type { Page } from '../support/page';
import { pgBouncer, type SharedWay, standIn } from '../support/pooled/ways';
import { clickedTwice } from './support/two-portals';
import { TwoOfEach } from './support/two-of-each';

jest.setTimeout(120_000);

const hello = defineMail({
  key: 'two-of-each-test.hello',
  summary: 'En prøve',
  compose: () => ({ subject: 'Hej', heading: 'Bo Lund har hilst', paragraphs: ['Hils igen.'] }),
  sample: {},
});
/** A page without what is another text in each, and how many mails the workers have sent so far. */
const still = ({ html }: Page) =>
  html.replace(/name="_(csrf|submission)" value="[^"]*"|Postkassen( \(\d+\))?/g, '');

const every: readonly (SharedWay | null)[] = [null, standIn, pgBouncer];
/** A house of four processes takes some twelve seconds: the way with most that can go wrong, and in the long run each. */
const ways = process.env['SAMRAAD_LONG'] === '1' ? every : [pgBouncer.missing ? standIn : pgBouncer];

for (const way of ways) {
  const over = way?.name ?? 'connections of their own';
  (way?.missing ? describe.skip : describe)(`two portals and two workers, over ${over},`, () => {
    let both: TwoOfEach;
    let mette: Browser;
    let unitId = '';

    const signIn = async (browser: Browser, email: string, password = testPassword) =>
      (await browser.get('/log-ind')).submit({ email, password }, { action: '/log-ind' });

    /** A browser somebody has signed in from, and then out. */
    const leave = async (browser: Browser) => {
      const token = String((await browser.get('/om')).$('header [name=_csrf]').val());
      expect((await browser.post('/log-ud', { _csrf: token })).status).toBe(303);
    };

    beforeAll(async () => {
      both = await TwoOfEach.start(way);
      const { people } = await both.house.toSign();
      unitId = people.unitId;
      mette = both.browser();
      const { status } = await signIn(mette, people.manager.email);
      expect(status).toBe(303);
    });
    afterAll(() => both.stop());

    it('show the same pages to whom one of them has signed in', async () => {
      for (const path of ['/', '/sager', '/sager/ny', '/om', '/findes-ikke']) {
        const [one, other] = [await mette.get(path), await mette.get(path)];
        expect([path, one.status, still(one)]).toEqual([path, other.status, still(other)]);
        // The name only one who is signed in sees.
        expect(one.html).toContain('action="/log-ud"');
      }
    });

    it('give the same addresses for the looks, and have what lies there', async () => {
      const sheets = [await mette.get('/om'), await mette.get('/om')].map(({ $ }) =>
        $('link[rel=stylesheet]').attr('href'),
      );
      expect(new Set(sheets).size).toBe(1);
      const css = [await mette.get(sheets[0] ?? ''), await mette.get(sheets[0] ?? '')];
      expect(css.map(({ status }) => status)).toEqual([200, 200]);
      expect(css[0]?.header('cache-control')).toContain('immutable');
    });

    it('take at one the form the other has shown, once, however often it is sent', async () => {
      const form = await mette.get('/sager/ny');
      expect(form.formFields()['unitId']).toBe(unitId);
      const answers = await Promise.all([1, 2, 3, 4].map(() => form.submit()));
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
      expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
      const fields = { ...form.formFields(), _csrf: newId() };
      expect((await mette.post('/sager/ny', fields as Record<string, string>)).status).toBe(403);
    });

    it('count wrong passwords together, and know a device the other has seen', async () => {
      const { email } = await both.house.app.uow.run(systemActor('test'), (tx) => makePerson(tx));
      const known = both.browser();
      expect((await signIn(known, email)).status).toBe(303);
      await leave(known);
      const tries: number[] = [];
      for (let n = 0; n < 12; n += 1) tries.push((await signIn(known, email, 'forkert-kode-1')).status);
      // A known device has ten, wherever they are made; then it waits.
      expect(tries).toEqual([...Array<number>(10).fill(401), 429, 429]);
    });

    it('end at both what is ended at one', async () => {
      const browser = both.browser();
      const { email } = await both.house.app.uow.run(systemActor('test'), (tx) => makePerson(tx));
      expect((await signIn(browser, email)).status).toBe(303);
      await leave(browser);
      for (let n = 0; n < 2; n += 1)
        expect((await browser.get('/om')).html).not.toContain('action="/log-ud"');
    });

    it('take each queue number once when last signatures arrive at both', async () => {
      const requests = await Promise.all(Array.from({ length: 4 }, () => both.house.toSign()));
      const answers = await both.house.race(
        requests.flatMap(({ caseId, hash, people: { manager, representative } }) => [
          ...clickedTwice(manager, `/requests/${caseId}/signatures`, { hash }),
          ...clickedTwice(representative, `/requests/${caseId}/signatures`, { hash }),
        ]),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array<number>(16).fill(200));
      const numbers = await both.house.query<{ number: number }>(
        'SELECT number FROM request WHERE id = ANY($1) ORDER BY number',
        [requests.map(({ caseId }) => caseId)],
      );
      const first = numbers[0]?.number ?? 0;
      expect(numbers.map(({ number }) => number)).toEqual([0, 1, 2, 3].map((n) => first + n));
    });

    it('send each mail once', async () => {
      const ordered = 24;
      await both.house.app.uow.run(systemActor('test'), async (tx) => {
        const { personId } = await makePerson(tx);
        for (let n = 0; n < ordered; n += 1) await tx.mail(hello, {}, { to: [personId], key: `besked ${n}` });
      });
      const sent = () =>
        both.house.query(`SELECT FROM mail_message WHERE mail_kind = $1 AND status = 'sent'`, [hello.key]);
      await eventually('every mail', async () => (await sent()).length === ordered);
      const caught = await both.house.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM caught_mail c JOIN mail_message m USING (message_id)
         WHERE m.mail_kind = $1 GROUP BY c.message_id`,
        [hello.key],
      );
      expect(caught.map(({ n }) => n)).toEqual(Array<number>(ordered).fill(1));
    });

    it('and leave nothing for verify to find', async () => {
      const { code } = await runCli(['verify'], { DATABASE_URL: both.house.app.url });
      expect(code).toBe(0);
    });
  });
}
