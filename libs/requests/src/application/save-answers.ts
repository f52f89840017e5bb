import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import {
  answerFields,
  answerSchemas,
  type AnswerField,
  type Answers,
  type AnswersGiven,
} from '../domain/request-answers';
import { dropAnswers, findAnswers, saveAnswers } from '../persistence/draft.store';
import { AnswerChoices } from './answer-choices';
import { DraftChange } from './draft-change';

/** Saves answers of one page of the draft, whole or half; each changed field gets its author. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly draft: DraftChange,
    private readonly choices: AnswerChoices,
  ) {}

  /** Answers that say what they already said change nothing, so no signature is lost by looking. Null takes one back. */
  async execute(tx: Tx, command: { caseId: string; version: number; answers: AnswersGiven }): Promise<void> {
    const { caseId } = command;
    const lock = await this.draft.begin(tx, caseId, command.version);
    const before = new Map((await findAnswers(tx, caseId)).map((row) => [row.field, row.value]));
    const { news, dropped } = changesOf(command.answers, before);
    const obstacle = await this.choices.obstacle(tx, news, lock.facts.unitIds);
    if (obstacle) throw new Refused(obstacle);
    await saveAnswers(tx, caseId, news, lock.acting.personId);
    await dropAnswers(tx, caseId, dropped);
    const changed = [...(Object.keys(news) as AnswerField[]), ...dropped];
    const was = new Map(changed.map((field) => [field, before.get(field) ?? null]));
    if (changed.length > 0) await this.draft.changed(tx, lock, changed, was);
  }
}

/** What is new of what was given, and which answers it takes back. */
function changesOf(given: AnswersGiven, before: ReadonlyMap<AnswerField, unknown>) {
  const dropped: AnswerField[] = [];
  const news: Answers = {};
  for (const field of answerFields) {
    const value = given[field];
    if (value === undefined) continue;
    if (value === null) {
      if (before.has(field)) dropped.push(field);
      continue;
    }
    const parsed = answerSchemas[field].safeParse(value);
    if (!parsed.success) refuse('requests.answer-invalid', { field }, 422);
    if (!sameJson(before.get(field), parsed.data)) Object.assign(news, { [field]: parsed.data });
  }
  return { news, dropped };
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
