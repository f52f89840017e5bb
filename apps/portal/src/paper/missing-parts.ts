import type { PaperPart } from './paper';
import { paperWords as words } from './paper.da';

/** That a text is not signed by all yet, and who is missing; nothing where nobody is. Each side with a name, or the side alone. */
export const missingParts = (missing: readonly (readonly [side: string, name?: string])[]): PaperPart[] =>
  missing.length === 0
    ? []
    : [
        { text: `${words.notByAll} ${words.missing}` },
        { list: missing.map(([side, name]) => (name ? words.missingOne(side, name) : side)) },
      ];
