import { type AddressKey, addresses, Database } from '@samraad/platform';
import type { PortalApp } from '../../support/portal-app';

/** Where lists and homes are; what leads out of the case by itself is left out. */
const lists =
  `front cases inbox contracts invoices invoices.csv evaluations deadlines deadlines.csv frames frame.own told region
  administration audit mails endorsements`.split(/\s+/) as AddressKey[];
const steps = ['oensker', 'udgangspunkt', 'orientering'];
const forms = ['tilfredshed', 'effekt'];

/** What may be read of a case over the API. */
const ofRequest = `/ /signatures /signed-text /informed /openings /messages /contacts /answers /assignment /contract /contract/comments /addenda /pauses /promises /agreement-processes /endorser-questions`;

type Ids = Readonly<Record<string, readonly string[]>>;

/** The ids of everything in the case that has an address of its own in the API. */
async function idsIn(portal: PortalApp, caseId: string): Promise<Ids> {
  const found: Record<string, string[]> = {};
  for (const [resource, table] of [
    ['contracts', 'contract'],
    ['attestations', 'attestation'],
    ['invoices', 'invoice'],
    ['evaluations', 'evaluation'],
    ['activities', 'activity'],
  ] as const) {
    const sql = `SELECT id FROM ${table} WHERE case_id = $1`;
    const rows = await portal.get(Database).query<{ id: string }>(sql, [caseId]);
    found[resource] = rows.map(({ id }) => id);
  }
  return found;
}

/** Every address of the case's pages; those of one activity, evaluation or step with all there are. */
function pagesOf(caseId: string, ids: Ids): string[] {
  const parts: Readonly<Record<string, readonly string[]>> = {
    step: steps,
    part: ['opgaven'],
    skema: forms,
    milestone: ['0'],
    activityId: ids['activities'] ?? [],
  };
  const own = Object.values(addresses).filter((path) => path.startsWith('/sager/:caseId'));
  // The whole course of the case, not only its latest part.
  return [...own, '/sager/:caseId?forloeb=alt'].flatMap((path) => {
    const at = path.replace(':caseId', caseId);
    const [, name = ''] = /:(\w+)/.exec(at) ?? [];
    return name === '' ? [at] : (parts[name] ?? []).map((value) => at.replace(`:${name}`, value));
  });
}

/** All one person can read, of the case and in every list: pages and API answers as one text. */
export async function allTheyRead(portal: PortalApp, email: string, caseId: string): Promise<string> {
  const ids = await idsIn(portal, caseId);
  const browser = await portal.signIn(email);
  const disputes = (ids['attestations'] ?? []).map((id) => `/uenigheder/${id}`);
  const pages = [...lists.map((key) => addresses[key]), ...pagesOf(caseId, ids), ...disputes];
  const shown = await several(pages, async (path) => {
    const page = await browser.get(path);
    // That a case went on without them is no part of it.
    if (page.status !== 200 || page.heading() === 'Sagen er gået videre uden jer') return '';
    return `[${path}]\n${page.html.startsWith('<!') ? `${page.text()} ${fieldsOf(page)}` : page.html}`;
  });
  const api = await portal.api(email);
  const answered = await several(resourcesOf(caseId, ids), async (path) => {
    const answer = await api.get(path);
    return answer.status === 200 ? `[${path}]\n${JSON.stringify(answer.body)}` : '';
  });
  return [...shown, ...answered].join('\n');
}

/** Everything about the case that the API may answer. */
function resourcesOf(caseId: string, ids: Ids): string[] {
  const own = ofRequest.split(' ').map((path) => `/requests/${caseId}${path === '/' ? '' : path}`);
  const others = Object.entries(ids).flatMap(([name, all]) => [
    `/${name}?requestId=${caseId}`,
    ...all.map((id) => `/${name}/${id}`),
  ]);
  return ['/requests', ...own, ...others];
}

/** A few at a time. */
async function several(paths: readonly string[], read: (path: string) => Promise<string>): Promise<string[]> {
  const texts: string[] = [];
  for (let at = 0; at < paths.length; at += 6)
    texts.push(...(await Promise.all(paths.slice(at, at + 6).map(read))));
  return texts;
}

/** What stands in fields to be changed can be read, too. */
const fieldsOf = ({ $ }: { readonly $: import('cheerio').CheerioAPI }): string =>
  $('main input, main textarea')
    .toArray()
    .map((field) => $(field).attr('value') ?? $(field).text())
    .join(' ');
