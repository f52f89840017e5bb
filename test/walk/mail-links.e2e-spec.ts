import { load } from 'cheerio';
import { DemoPortal } from './support/demo-portal';

interface Mail {
  readonly personId: string;
  readonly kind: string;
  readonly html: string;
}

const hrefs = (html: string): string[] => {
  const $ = load(html);
  return $('a[href^="http"]')
    .toArray()
    .map((link) => new URL($(link).attr('href') ?? ''))
    .map(({ pathname, search }) => `${pathname}${search}`);
};

describe('every link of every mail', () => {
  let demo: DemoPortal;

  beforeAll(async () => {
    demo = await DemoPortal.open();
  }, 120_000);
  afterAll(() => demo.close());

  it('leads who got it to a page they may read', async () => {
    const mails = await demo.rows<Mail>(
      'SELECT person_id AS "personId", mail_kind AS kind, html_body AS html FROM mail_message ORDER BY domain_at, id',
    );
    expect(mails.length).toBeGreaterThan(300);
    const asked = new Map<
      string,
      { person: (typeof demo.people)[number]; path: string; kinds: Set<string> }
    >();
    for (const { personId, kind, html } of mails) {
      const person = demo.people.find((one) => one.personId === personId);
      if (!person) throw new Error(`${kind} went to somebody without an account`);
      for (const path of hrefs(html)) {
        const key = `${personId} ${path}`;
        const known = asked.get(key) ?? { person, path, kinds: new Set<string>() };
        asked.set(key, known);
        known.kinds.add(kind);
      }
    }
    const dead: string[] = [];
    for (const { person, path, kinds } of asked.values()) {
      const browser = await demo.as(person);
      const first = await browser.get(path);
      // What has been done leads to where it can be read.
      const page = first.status === 303 ? await first.follow() : first;
      if (page.status !== 200)
        dead.push(`${page.status} ${person.email} ${path} ${page.location} (${[...kinds].join(', ')})`);
    }
    expect(dead).toEqual([]);
  }, 180_000);
});
