import { load } from 'cheerio';
import { addressKeyOf } from './address-key';
import { arrive } from './arrive';
import type { DemoPerson, DemoPortal } from './demo-portal';

interface Mail {
  readonly personId: string;
  readonly kind: string;
  readonly html: string;
}

interface Link {
  readonly person: DemoPerson;
  readonly path: string;
  readonly kinds: Set<string>;
}

/** The paths a mail's links lead to. */
function pathsIn(html: string): string[] {
  const $ = load(html);
  return $('a[href^="http"]')
    .toArray()
    .map((link) => new URL($(link).attr('href') ?? ''))
    .map(({ pathname, search }) => `${pathname}${search}`);
}

/** Every link of every mail with who got it, each once. */
async function linksOf(demo: DemoPortal): Promise<Link[]> {
  const mails = await demo.rows<Mail>(
    'SELECT person_id AS "personId", mail_kind AS kind, html_body AS html FROM mail_message ORDER BY domain_at, id',
  );
  const links = new Map<string, Link>();
  for (const { personId, kind, html } of mails) {
    const person = demo.people.find((one) => one.personId === personId);
    if (!person) throw new Error(`${kind} went to somebody without an account`);
    for (const path of pathsIn(html)) {
      const link = links.get(`${personId} ${path}`) ?? { person, path, kinds: new Set<string>() };
      links.set(`${personId} ${path}`, link);
      link.kinds.add(kind);
    }
  }
  return [...links.values()];
}

/**
 * Follows the links of mails as who got them: all, or `each` of every kind of mail, address and person's organisation.
 * Answers how many were followed, and those that did not lead to a page.
 */
export async function walkMails(demo: DemoPortal, each = Infinity) {
  const seen = new Map<string, number>();
  const dead: string[] = [];
  let followed = 0;
  for (const { person, path, kinds } of await linksOf(demo)) {
    const sort = [...kinds, addressKeyOf(path), person.email.split('@')[1]].join(' ');
    const before = seen.get(sort) ?? 0;
    seen.set(sort, before + 1);
    if (before >= each) continue;
    followed += 1;
    const first = await (await demo.as(person)).get(path);
    // What has been done leads to where it can be read.
    const page = await arrive(first);
    if (page.status !== 200)
      dead.push(`${page.status} ${person.email} ${path} ${page.location} (${[...kinds].join(', ')})`);
  }
  return { followed, dead };
}
