import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { type Refusal, refusal, type Tx } from '@samraad/platform';
import { ModelReader, type Round, RoundReader, UnitReader } from '@samraad/scheme';
import type { AnswerField, Answers } from '../domain/request-answers';
import { CandidatesQuery } from '../read/candidates.query';

const invalid = (field: AnswerField): Refusal => refusal('requests.answer-invalid', { field }, 422);

/** What may be chosen among: themes of the round, topics of the regions' effort, people there are to tell. */
@Injectable()
export class AnswerChoices {
  constructor(
    private readonly rounds: RoundReader,
    private readonly models: ModelReader,
    private readonly units: UnitReader,
    private readonly candidates: CandidatesQuery,
  ) {}

  /** Why an answer is none of those, or null. Without an open round a draft may keep what it says until the next opens. */
  async obstacle(tx: Tx, answers: Answers, unitIds: readonly string[]): Promise<Refusal | null> {
    const now = await tx.now();
    const round = await this.rounds.openAt(tx, now);
    const themes = round?.themes.map(({ key }) => key) ?? answers.themes;
    if (answers.themes?.some((theme) => !themes?.includes(theme))) return invalid('themes');
    const { focusTopic: topic, informed, informedOutside = [] } = answers;
    if (topic && round && !(await this.topics(tx, round, unitIds, now)).has(topic))
      return invalid('focusTopic');
    if (informed && !(await this.areToldable(tx, informed, unitIds)))
      return refusal('requests.informed-unknown');
    const today = localDateOf(now);
    return informedOutside.some(({ on }) => on !== undefined && (on > today || on < '2000-01-01'))
      ? invalid('informedOutside')
      : null;
  }

  /** Those of the given persons that are at the workplaces or above them: nobody else is told (domain.md §3 [M]). */
  async toldable(tx: Tx, personIds: readonly string[], unitIds: readonly string[]): Promise<string[]> {
    const candidates = await this.candidates.of(tx, unitIds, await tx.now());
    const known = new Set(candidates.map(({ personId }) => personId));
    return personIds.filter((personId) => known.has(personId));
  }

  /** A workplace that is closed asks for nothing new. */
  expectOpen(tx: Tx, unitIds: readonly string[]): Promise<void> {
    return this.units.expectOpen(tx, unitIds);
  }

  private async areToldable(
    tx: Tx,
    informed: readonly string[],
    unitIds: readonly string[],
  ): Promise<boolean> {
    return (await this.toldable(tx, informed, unitIds)).length === informed.length;
  }

  private async topics(tx: Tx, round: Round, unitIds: readonly string[], now: Date): Promise<Set<string>> {
    const topics = new Set<string>();
    for (const unitId of unitIds) {
      const region = await this.units.regionOf(tx, unitId);
      const { model, focus } = await this.models.modelFor(tx, round.id, region.id, now);
      if (model === 1) for (const { key } of focus.topics) topics.add(key);
    }
    return topics;
  }
}
