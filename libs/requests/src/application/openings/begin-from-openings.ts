import { Injectable } from '@nestjs/common';
import { formatList, refuse, t, type Tx } from '@samraad/platform';
import { commonStart, type SharedWords } from '../../domain/openings/common-start.rules';
import type { Answers } from '../../domain/request-answers';
import { findAnswers, toAnswers } from '../../persistence/draft.store';
import { ownOpening, saveBegun } from '../../persistence/opening.store';
import { AnswerChoices } from '../answer-choices';
import { SaveAnswers } from '../save-answers';
import { OpeningSeat } from './opening-seat';
import { OpeningsTold } from './openings-told';

/**
 * Begins the common text: what both sides answered alike stands in the draft, by whoever pressed the button, as any answer of
 * theirs. Where they differ, and where they used words of their own, nothing is written for them.
 */
@Injectable()
export class BeginFromOpenings {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly told: OpeningsTold,
    private readonly answers: SaveAnswers,
    private readonly choices: AnswerChoices,
  ) {}

  /** 409 before both are in. What the draft says already stays as it is. */
  async execute(tx: Tx, { caseId }: { caseId: string }): Promise<void> {
    const lock = await this.seat.claim(tx, caseId);
    if (lock.pair?.state !== 'opened') refuse('openings.not-open', {}, 409);
    const management = (await ownOpening(tx, caseId, 'management')).answers;
    const employees = (await ownOpening(tx, caseId, 'employees')).answers;
    const written = toAnswers(await findAnswers(tx, caseId));
    const { answers: agreed, words } = commonStart({ management, employees }, written);
    // A theme the open round no longer has is chosen anew, on the page the button leads to.
    const { themes, ...others } = agreed;
    const gone = themes && (await this.choices.obstacle(tx, { themes }, lock.facts.unitIds));
    const answers = gone ? others : agreed;
    const wanted = written.wanted ? '' : sharedText(words);
    const news: Answers = { ...answers, ...(wanted && { wanted }) };
    if (Object.keys(news).length > 0)
      await this.answers.execute(tx, { caseId, version: lock.facts.version, answers: news });
    await saveBegun(tx, caseId, lock.acting.personId);
    this.told.audit(tx, lock, 'openings.common-begun');
  }
}

/** What both said of it, a line each; empty when they agree on none. */
function sharedText({ noticed, weight, start }: SharedWords): string {
  const named = noticed.map((one) => t(`openings.noticed.${one}`));
  const lines = [
    named.length > 0 ? t('openings.shared.noticed', { who: formatList(named) }) : '',
    weight === null ? '' : t('openings.shared.weight', { weight: t(`openings.weight.${weight as 1}`) }),
    start === null ? '' : t('openings.shared.start', { start: t(`openings.start.${start}`) }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
