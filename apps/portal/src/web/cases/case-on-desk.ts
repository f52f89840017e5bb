import type { Relation, Side } from '@samraad/identity';
import type { CaseFacts } from '@samraad/requests';
import type { CaseLine } from './case-line.presenter';

/** Somebody who may act for the parties, each once a side. */
export interface NamedParty {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  /** For the coordinating workplace. */
  readonly coordinating: boolean;
  /** The workplaces they act for on that side. */
  readonly unitIds: readonly string[];
  /** Only the holder says so, of every role they have on that side. */
  readonly stated?: boolean;
}

/** How the viewer stands to the case. */
export interface CaseViewer {
  readonly isProvider: boolean;
  readonly side: Side | null;
  /** One of the coordinating workplace. */
  readonly coordinating: boolean;
  /** The workplaces they act for on their side. */
  readonly unitIds: readonly string[];
}

/** What every page of a case starts from. */
export interface CaseOnDesk {
  readonly facts: CaseFacts;
  /** What is owed in the case, as this viewer is told it. */
  readonly line: CaseLine;
  readonly viewer: CaseViewer;
  /** Where the case is now. */
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly parties: readonly NamedParty[];
  readonly now: Date;
}

type WithParties = Pick<CaseFacts, 'parties' | 'coordinatingUnitId'>;

/** The parties by name. Whoever is of several workplaces stands once, as one of the coordinating if it is among them. */
export function namedParties(facts: WithParties, names: ReadonlyMap<string, string>): NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const { personId, side, unitId, stated } of facts.parties) {
    const key = `${personId} ${side}`;
    const before = found.get(key);
    const coordinating = unitId === facts.coordinatingUnitId || before?.coordinating === true;
    const onlyStated = stated === true && (before === undefined || before.stated === true);
    const name = names.get(personId) ?? '';
    const unitIds = [...(before?.unitIds ?? []), unitId].filter((one, at, all) => all.indexOf(one) === at);
    found.set(key, { personId, name, side, coordinating, unitIds, ...(onlyStated && { stated: true }) });
  }
  return [...found.values()];
}

/** The viewer by relation; of the coordinating workplace only as who acts for it on that side. */
export function viewerOfCase(
  personId: string,
  relations: ReadonlySet<Relation>,
  { parties, coordinatingUnitId }: WithParties,
): CaseViewer {
  const side = relations.has('management') ? 'management' : relations.has('employees') ? 'employees' : null;
  const own = parties.filter((party) => party.personId === personId && party.side === side);
  const unitIds = [...new Set(own.map(({ unitId }) => unitId))];
  const coordinating = unitIds.includes(coordinatingUnitId);
  return { isProvider: relations.has('provider'), side, coordinating, unitIds };
}
