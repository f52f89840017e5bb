import type { components, paths } from './portal-api.generated';

type Schemas = components['schemas'];
type Answers<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } };
}
  ? A
  : never;
type ItemOf<P extends keyof paths> = Answers<P> extends { items: (infer I)[] } ? I : never;

/** What the story reads of the API's answers, by the names of the OpenAPI document. */
export type ApiRequest = Schemas['Request'];
export type ApiClock = ApiRequest['clocks'][number];
export type ApiRoundDetail = Schemas['RoundDetail'];
export type ApiOrganisation = Schemas['Organisation'];
export type ApiCandidate = Schemas['Candidate'];
export type ApiActivity = Schemas['Activity'];
export type ApiFrame = Schemas['Frame'];
export type ApiEvaluation = Schemas['Evaluation'];
export type DemoPerson = ItemOf<'/api/v1/demo/people'>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Øre as decimal strings, as the API gives them. */
export const moneyKinds = ['free', 'held', 'bound', 'earned', 'invoiced', 'paid'] as const;
export type MoneyKind = (typeof moneyKinds)[number];
