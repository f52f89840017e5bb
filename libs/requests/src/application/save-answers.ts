import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { answerFields, answerSchemas, type AnswerField, type Answers } from '../domain/request-answers';
import { findAnswers, saveAnswers } from '../persistence/draft.store';
import { AnswerChoices } from './answer-choices';
import { DraftChange } from './draft-change';

/** Saves answers of one page of the draft; each changed field gets its author. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly draft: DraftChange,
    private readonly choices: AnswerChoices,
  ) {}

  /** Answers that say what they already said change nothing, so no signature is lost by looking. */
  async execute(tx: Tx, command: { caseId: string; version: number; answers: Answers }): Promise<void> {
    const lock = await this.draft.begin(tx, command.caseId, command.version);
    const before = new Map((await findAnswers(tx, command.caseId)).map((row) => [row.field, row.value]));
    const changed: AnswerField[] = [];
    const news: Answers = {};
    for (const field of answerFields) {
      const given = command.answers[field];
      if (given === undefined) continue;
      const parsed = answerSchemas[field].safeParse(given);
      if (!parsed.success) refuse('requests.answer-invalid', { field }, 422);
      if (sameJson(before.get(field), parsed.data)) continue;
      changed.push(field);
      Object.assign(news, { [field]: parsed.data });
    }
    const obstacle = await this.choices.obstacle(tx, news, lock.facts.unitIds);
    if (obstacle) throw new Refused(obstacle);
    await saveAnswers(tx, command.caseId, news, lock.acting.personId);
    if (changed.length > 0) await this.draft.changed(tx, lock, changed);
  }
}

// jsonb gives object keys back in its own order, so compare by sorted keys.
function sameJson(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, item: unknown) =>
      item !== null && typeof item === 'object' && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)))
        : item,
    );
  return a !== undefined && sorted(a) === sorted(b);
}
