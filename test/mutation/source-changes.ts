import { app, at, type SmallChange } from './change-at';

const endorsers = app('requests', 'endorsers.int-spec.ts');
const signing = 'libs/requests/src/domain/signing-rule.rules';

/** Guards that keep to the sources (domain.md §1, §3, §5): who endorses, who may ask, what is not known. */
export const sourceChanges: readonly SmallChange[] = [
  at(endorsers, app('requests', 'anchor-of-actor.ts'))(
    'somebody endorses what they asked themselves',
    "if ((await personsActing(tx, row.id)).includes(personId)) refuse('requests.endorses-own', {}, 409);",
    '',
  ),
  at(endorsers, app('requests', 'ask-endorsers.ts'))(
    'nobody is told for five days that no anchor is appointed',
    "await this.chairs(tx, asked, 'no-anchor');\n      return;",
    'void to;',
  ),
  at(`${signing}.spec.ts`, `${signing}.ts`)(
    'a Hovedudvalg asks in a round that does not let it',
    'return rules.mainCommittee && sideOf(role) === side;',
    'return sideOf(role) === side;',
  ),
  at(app('budget', 'set-frame.int-spec.ts'), app('budget', 'frame.reader.ts'))(
    'a frame that was used elsewhere shows all of it as free',
    'useKnown: useIsKnown(row, today, row.used ? 1 : 0)',
    'useKnown: true',
  ),
];
