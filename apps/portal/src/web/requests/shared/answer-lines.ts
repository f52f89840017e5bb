import { formatDayYear, formatShortDay, formatTime, trimmed } from '@samraad/platform';
import { baselineItems, type AnswerField, type RequestView } from '@samraad/requests';
import { baselineWords, choiceWords, orderWords } from '../../../i18n/requests.da';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { orderChosen, topicsLine } from './order-choice';
import { sharedWords } from './shared.da';

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map(trimmed)
    .filter((line) => line !== '');

/** An answer in words, a paragraph a line; empty when it is not given. */
export function answerLines(field: AnswerField, { request, round, names }: RequestOnDesk): string[] {
  const { answers } = request;
  switch (field) {
    case 'kind':
      return answers.kind ? [choiceWords.kind[answers.kind]] : [];
    case 'level':
      return answers.level ? [choiceWords.level[answers.level]] : [];
    case 'purpose':
      return answers.purpose ? [choiceWords.purpose[answers.purpose]] : [];
    case 'themes':
      if (answers.themes?.length === 0) return [sharedWords.answers.noTheme];
      return (answers.themes ?? []).map((key) => round?.themes.find((one) => one.key === key)?.name ?? key);
    case 'followUpTalk':
      return answers.followUpTalk ? [sharedWords.answers.talkIncluded] : [];
    case 'baseline':
      return baselineLines(answers.baseline);
    case 'focusTopic':
      return answers.focusTopic ? [request.focusTopicName ?? sharedWords.answers.goneTopic] : [];
    case 'informed':
      return (answers.informed ?? []).map((id) => names.get(id) ?? sharedWords.answers.gonePerson);
    case 'informedOutside':
      return (answers.informedOutside ?? []).map(({ name, role, how, on }) =>
        [name, role, how, on && formatDayYear(on)].filter((one) => one !== undefined).join(', '),
      );
    default:
      return lines(answers[field]);
  }
}

const baselineLines = (baseline: RequestView['answers']['baseline']): string[] =>
  baselineItems.flatMap((item) => {
    const rated = baseline?.[item];
    return rated === undefined ? [] : [sharedWords.answers.ofFive(baselineWords[item], rated)];
  });

/** "Mette Holm, 20. nov. kl. 14.10". */
export const authorLine = (name: string, at: Date): string =>
  `${name}, ${formatShortDay(at)} kl. ${formatTime(at)}`;

/** Who wrote an answer, and when. */
export function authorOf(request: RequestView, field: AnswerField): string | undefined {
  const found = request.authored.find((one) => one.field === field);
  return found && authorLine(found.author, found.answered_at);
}

/** What a workplace says of an order. */
export function orderLine(workplace: RequestView['workplaces'][number]): string {
  const { orderAnswer, orderCompliedOn, orderMatter, orderTopics } = workplace;
  const choice = orderChosen(orderAnswer, orderMatter);
  if (choice === undefined) return sharedWords.answers.unanswered;
  const day = orderCompliedOn ? `: ${formatDayYear(orderCompliedOn)}` : '';
  const about = orderTopics.length > 0 ? ` (${topicsLine(orderTopics)})` : '';
  return `${orderWords[choice].label}${about}${day}`;
}
