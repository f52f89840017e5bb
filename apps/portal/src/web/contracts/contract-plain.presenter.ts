import { activityKinds, type ContractDraft } from '@samraad/contracts';
import { formatDayYear, trimmed } from '@samraad/platform';
import { plainWords } from '../../i18n/contracts.da';

/** What a part written in free words means: beside the formal words, and where it stands alone with what was written in it. */
export interface PlainText {
  readonly plain: string;
  readonly alone: string;
}

/** As much of a text as is read at a glance. */
const most = 240;

/** A short text whole; of a longer one its first sentences, as many as are read at a glance, and at least one. */
export function essenceOf(text: string): { readonly said: string; readonly whole: boolean } {
  const flat = trimmed(text.replace(/\s+/g, ' '));
  if (flat.length <= most) return { said: flat, whole: true };
  const sentences = flat.match(/.+?[.!?](?=\s|$)|.+$/g) ?? [flat];
  let said = trimmed(sentences[0] ?? '');
  for (const sentence of sentences.slice(1)) {
    if (said.length + sentence.length > most) break;
    said = `${said} ${trimmed(sentence)}`;
  }
  return { said, whole: false };
}

/** What is planned, by kind: "2 møder". */
function plannedKinds({ activities = [] }: ContractDraft): string[] {
  return activityKinds.flatMap((kind) => {
    const n = activities.filter((one) => one.kind === kind).length;
    return n === 0 ? [] : [plainWords.activities[kind](n)];
  });
}

type FreePart = 'expectations' | 'scope' | 'followUp';

/** What the parts in free words say of this contract: its own plan, days, milestones and words. */
export function plainTexts(content: ContractDraft, provider: string): Readonly<Record<FreePart, PlainText>> {
  const { activities = [], milestones = [] } = content;
  const on = activities.find((one) => one.kind === 'follow-up-talk')?.plannedOn ?? null;
  const talk = on && formatDayYear(on);
  const inParts = milestones.length > 0 ? [plainWords.milestones(milestones.map(({ title }) => title))] : [];
  const of = (part: FreePart, means: string, intro = ''): PlainText => {
    const text = content[part];
    const plain = intro === '' ? means : `${intro} ${means}`;
    if (text === undefined) return { plain, alone: plain };
    const { said, whole } = essenceOf(text);
    const rest = whole ? [] : [plainWords.rest];
    return { plain, alone: [plainWords.agreed[part](said), ...rest, means].join(' ') };
  };
  return {
    expectations: of('expectations', plainWords.lookBack(talk), plainWords.expectations),
    scope: of('scope', [plainWords.scope(provider, plannedKinds(content)), ...inParts].join(' ')),
    followUp: of('followUp', plainWords.followUp(talk, provider)),
  };
}
