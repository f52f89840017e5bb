import { hashGroups } from '../views';
import { checkNumberOf } from './check-code';
import type { PaperPart } from './paper';
import { paperWords as words } from './paper.da';

/** How a signed text's paper ends: its check number and hash, and where anybody sees whether it is genuine. `whose`: "aftalens ordlyd". */
export const checkParts = (hash: string, whose: string, checkedAt: string): PaperPart[] => [
  { heading: words.check },
  {
    facts: [
      [words.number, checkNumberOf(hash)],
      [words.hash, hashGroups(hash).join(' ')],
    ],
  },
  { small: words.explained(whose, checkedAt) },
];
