import type { ContractBuilder } from '@samraad/contracts/testing';
import { CourseBuilder } from '@samraad/evaluation/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../../support/portal-app';
import { seedOffer } from '../../catalogue/seed-offer';

/** A case, its people, and what nobody else may be told of it. */
export interface FuzzCase {
  readonly id: string;
  readonly people: readonly string[];
  /** By the name of a path's or a body's field. */
  readonly things: Readonly<Record<string, readonly unknown[]>>;
  /** Ids and words that answers to others may not hold; the central parties may know the ids. */
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** Cases of different places and providers, and everybody's token. */
export interface World {
  readonly portal: PortalApp;
  readonly cases: readonly FuzzCase[];
  /** By name; `nobody` has none, `central` follows the scheme. */
  readonly tokens: ReadonlyMap<string, string | null>;
  /** Addresses and words that no log may hold. */
  readonly secrets: readonly string[];
}

type People = RequestBuilder['people'];

/** A course that is attested, a request at its provider, and a draft. */
export async function fuzzWorld(): Promise<World> {
  const portal = await createPortalApp();
  await portal.setTime('2026-11-23T09:00:00Z');
  const seeds = await seedOffer(portal);
  const course = await CourseBuilder.contracted(portal, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
  await course.moveTo('2026-11-27T14:00:00Z');
  await (await course.delivered()).attested();
  const at = (unit: string, provider: string) => RequestBuilder.at(portal, seeds, { unit, provider });
  const title = (word: string) => ({ title: `Sag om ${word}` });
  const sent = await (await at('sj-demo-medicin', 'ruc')).sent(title('kanarie-to'));
  const draft = await (await at('sj-boegelund-doegn', 'nfa')).filled(title('kanarie-tre'));
  const central = await portal.person({ roles: [{ role: 'central_unions' }] });
  const one = { caseId: course.caseId, people: course.people, word: 'kanarie-et', contract: course.contract };
  const made = [one, { ...sentOf(sent), word: 'kanarie-to' }, { ...sentOf(draft), word: 'kanarie-tre' }];
  const tokens = new Map<string, string | null>([
    ['nobody', null],
    ['central', await tokenOf(portal, central)],
  ]);
  const cases: FuzzCase[] = [];
  for (const [index, each] of made.entries()) cases.push(await readCase(portal, tokens, { ...each, index }));
  const emails = made.flatMap(({ people }) => [people.manager.email, people.coordinator.email]);
  const secrets = [...made.map(({ word }) => word), ...emails, central.email];
  return { portal, cases, tokens, secrets };
}

const sentOf = ({ caseId, people }: RequestBuilder) => ({ caseId, people });

interface Made {
  readonly caseId: string;
  readonly people: People;
  readonly word: string;
  readonly index: number;
  readonly contract?: ContractBuilder;
}

const roles = ['manager', 'representative', 'coordinator'] as const;

async function readCase(
  portal: PortalApp,
  tokens: Map<string, string | null>,
  made: Made,
): Promise<FuzzCase> {
  const { caseId, people, word, index } = made;
  for (const role of roles) tokens.set(`${role} ${index}`, await tokenOf(portal, people[role]));
  const manager = await portal.api(people.manager.email);
  await manager.post(`/requests/${caseId}/messages`, { body: `Om ${word}` });
  const idsOf = async (path: string) => {
    const { items = [] } = (await manager.get(path)).body as { items?: { id: string }[] };
    return items.map(({ id }) => id);
  };
  const own = Object.fromEntries(
    await Promise.all(
      ['activities', 'attestations', 'contracts', 'evaluations'].map(async (list) => [
        list,
        await idsOf(`/${list}?requestId=${caseId}`),
      ]),
    ),
  ) as Record<string, string[]>;
  const request = (await manager.get(`/requests/${caseId}`)).body;
  const things = { ...thingsOf(made, request), ...pathsOf(own) };
  const ids = [caseId, ...Object.values(own).flat(), ...(await idsOf(`/requests/${caseId}/messages`))];
  return { id: caseId, people: roles.map((role) => `${role} ${index}`), things, ids, words: [word] };
}

const pathsOf = (own: Record<string, string[]>) => ({
  activityId: own['activities'] ?? [],
  attestationId: own['attestations'] ?? [],
  contractId: own['contracts'] ?? [],
  evaluationId: own['evaluations'] ?? [],
});

/** Only the case's own people and places: what is joined rightly would be told rightly. */
function thingsOf({ caseId, people }: Made, request: Readonly<Record<string, unknown>>) {
  const [manager, representative] = [people.manager.personId, people.representative.personId];
  const choice = request['choice'] as { id: string } | null;
  return {
    caseId: [caseId],
    requestId: [caseId],
    version: [0, 1, 2, 3].map((later) => Number(request['version']) + later),
    hash: [request['contentHash'] ?? ''],
    unitId: [people.unitId],
    unitIds: [people.unitId],
    coordinatingUnitId: [people.unitId],
    providerId: [people.providerId],
    personId: [manager, representative, people.coordinator.personId],
    toPersonId: [manager, representative],
    informed: [people.informed.personId],
    withManagement: [manager],
    withEmployees: [representative],
    choiceId: choice ? [choice.id] : [],
    round: ['demo-26'],
    price: ['4500000'],
    amount: ['4500000', '4000000'],
  };
}

async function tokenOf(portal: PortalApp, { email }: MadePerson): Promise<string> {
  const api = await portal.api();
  const answer = await api.post('/auth/token', { email, password: 'kun-til-afprøvning' });
  return String(answer.body['accessToken']);
}
