import { Injectable } from '@nestjs/common';
import { formatDayYear } from '@samraad/platform';
import { type ModelChoiceChange, type ModelChoiceFacts, namesOf } from '@samraad/scheme';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../../proposals';
import { choiceInWords } from './model-choice.da';
import { pictureWords as words } from './picture.da';

/** A choice as it is put into one paragraph. */
export const sentenceOf = (change: ModelChoiceChange, { region, places }: ModelChoiceFacts): string =>
  choiceInWords({
    region,
    ...change,
    topics: change.topics.map(({ name }) => name),
    areas: change.areas.map(({ name }) => name),
    appointed: places.filter((one) => one.holders.length + one.appointed.length > 0).map(({ name }) => name),
    vacant: places.filter((one) => one.holders.length + one.appointed.length === 0).map(({ name }) => name),
  });

/** A region's model before and after, who endorses, and whom it is told. */
@Injectable()
export class ModelChoicePicture extends ProposalPicture<ModelChoiceChange, ModelChoiceFacts> {
  readonly kind = 'model.choose';

  present(change: ModelChoiceChange, facts: ModelChoiceFacts): PresentedChange {
    const before = facts.choices.findLast(({ from }) => from <= change.from);
    const rows = [
      { label: words.model, before: words.models[before?.model ?? 2], after: words.models[change.model] },
      {
        label: words.focus,
        before: before?.names.join(', ') || words.none,
        after: namesOf(change).join(', ') || words.none,
      },
      {
        label: words.from,
        before: before ? formatDayYear(before.from) : words.unchosen,
        after: formatDayYear(change.from),
      },
      ...facts.places.map(({ name, holders, appointed }) => ({
        label: words.endorses(name),
        before: holders.join(', ') || words.nobody,
        after: [...holders, ...appointed.filter((one) => !holders.includes(one))].join(', ') || words.chairs,
      })),
    ];
    return {
      about: sentenceOf(change, facts),
      ifApproved: words.ifApproved(formatDayYear(change.from), facts.told),
      approving: words.approving,
      refusing: words.refusing,
      readers: [],
      panels: [rowsPanel(words.beforeAfter, rows)],
    };
  }
}
