import { type FocusItem, type ModelChoiceContent, modelChoiceContent } from '@samraad/scheme';
import type { ErrorItem } from '../../../views';
import type { Typed } from '../../shell';
import { choiceWords as words } from './model-choice.da';
import { ownTopicsOf } from './model-choice.form';

const text = (raw: unknown): string => (typeof raw === 'string' ? raw : '');
const many = (raw: unknown): string[] => [
  ...new Set([raw].flat().filter((one): one is string => typeof one === 'string' && one !== '')),
];

/** What the form holds so far, to be kept as it is; errors only where it is too long to keep. */
export function contentTyped(
  typed: Typed,
  known: readonly FocusItem[],
): { readonly content: ModelChoiceContent } | { readonly errors: ErrorItem[] } {
  const ticked = many(typed['topics']);
  const read = modelChoiceContent.safeParse({
    model: typed['model'] === '1' ? 1 : typed['model'] === '2' ? 2 : null,
    from: ['year', 'month', 'day'].map((part) => text(typed[`from-${part}`]).slice(0, 4)).join('-'),
    topics: [
      ...known.filter(({ key }) => ticked.includes(key)).map(({ key, name }) => ({ key, name })),
      ...ownTopicsOf(text(typed['ownTopics'])),
    ],
    areas: many(typed['areas']),
    anchoredAt: (['hospital', 'enterprise'] as const).filter((one) =>
      many(typed['anchoredAt']).includes(one),
    ),
    anchors: anchorsTyped(typed),
    note: text(typed['note']),
    reason: text(typed['reason']),
  });
  if (read.success) return { content: read.data };
  const fields = new Set(read.error.issues.map(({ path }) => String(path[0])));
  return { errors: [...fields].map((field) => ({ field, message: words.draft.tooLong })) };
}

function anchorsTyped(typed: Typed): { unitId: string; email: string }[] {
  return Object.keys(typed).flatMap((key) => {
    const nr = /^anchors-(\d{1,3})-unit$/.exec(key)?.[1];
    const email = nr === undefined ? '' : text(typed[`anchors-${nr}-email`]);
    return email === '' ? [] : [{ unitId: text(typed[key]), email }];
  });
}

/** A kept choice as the form holds it; topics nobody knows any more stand among the region's own. */
export function typedKept(content: ModelChoiceContent, known: readonly FocusItem[]): Typed {
  const keys = new Set(known.map(({ key }) => key));
  const [year = '', month = '', day = ''] = content.from.split('-');
  return {
    ...(content.model !== null && { model: String(content.model) }),
    ...{ 'from-year': year, 'from-month': month, 'from-day': day },
    topics: content.topics.map(({ key }) => key).filter((key) => keys.has(key)),
    ownTopics: content.topics
      .filter(({ key }) => !keys.has(key))
      .map(({ name }) => name)
      .join('\n'),
    ...{ areas: [...content.areas], anchoredAt: [...content.anchoredAt] },
    ...{ note: content.note, reason: content.reason },
  };
}

/** The address typed for who is to endorse at a place; '' where none is. */
export const anchorKept = (content: ModelChoiceContent | undefined, unitId: string): string =>
  content?.anchors.find((one) => one.unitId === unitId)?.email ?? '';
