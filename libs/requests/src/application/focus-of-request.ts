import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import {
  areasOf,
  type FocusItem,
  matchFocus,
  ModelReader,
  type OrgUnit,
  RoundReader,
  UnitReader,
} from '@samraad/scheme';
import type { Answers } from '../domain/request-answers';

/** What a region aims at, and by what of it a request lies inside. */
export interface RegionFocus {
  readonly regionId: string;
  readonly region: string;
  readonly topics: readonly FocusItem[];
  /** The areas in the words of the region. */
  readonly areas: readonly string[];
  /** The topics the request is about. */
  readonly byTopics: readonly string[];
  /** The workplaces that lie in an area, with its name. */
  readonly byAreas: readonly { readonly workplace: string; readonly area: string }[];
}

/** A request as far as its focus goes. */
export interface FocusAsked {
  readonly answers: Pick<Answers, 'focusTopic' | 'themes'>;
  readonly unitIds: readonly string[];
  /** The instant whose round and choice count: the last signature. */
  readonly at: Date;
}

/** Reads the focus a request is judged by: of each region on model 1 among those of its workplaces (domain.md §5). */
@Injectable()
export class FocusOfRequest {
  constructor(
    private readonly models: ModelReader,
    private readonly units: UnitReader,
    private readonly rounds: RoundReader,
  ) {}

  async of(db: Queryable, { answers, unitIds, at }: FocusAsked): Promise<RegionFocus[]> {
    const [units, round] = await Promise.all([this.units.linesOf(db, unitIds), this.rounds.openAt(db, at)]);
    if (!round) return [];
    const modelOf = await this.models.modelsAt(db, round.id, at);
    const workplaces = units.filter(({ id }) => unitIds.includes(id));
    const { focusTopic, themes = [] } = answers;
    const topics = focusTopic ? [focusTopic, ...themes] : themes;
    const regionIds = [...new Set(workplaces.map(regionIdOf))];
    return regionIds.flatMap((regionId) => {
      const { model, focus } = modelOf(regionId);
      if (model !== 1) return [];
      const inRegion = workplaces.filter((one) => regionIdOf(one) === regionId);
      return {
        regionId,
        region: units.find(({ id }) => id === regionId)?.name ?? '',
        topics: focus.topics,
        areas: focus.areas.map((area) => focus.areaNames[area] ?? area),
        byTopics: matchFocus(focus, topics, []).topics.map(({ name }) => name),
        byAreas: inRegion.flatMap((one) =>
          matchFocus(focus, [], areasOf(one)).areas.map((area) => ({
            workplace: one.name,
            area: focus.areaNames[area] ?? area,
          })),
        ),
      };
    });
  }
}

const regionIdOf = ({ id, lineage }: Pick<OrgUnit, 'id' | 'lineage'>): string => lineage[0] ?? id;
