import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasText } from '@samraad/platform';
import { allCaseActs } from '@samraad/requests';
import { actsInWords } from './support/acts-in-words';
import { read, root } from './support/house';

/** `UPDATE_ACTS=1 npm run -s jest -- test/architecture/acts-in-words` writes it anew. */
const path = 'docs/hvem-maa-hvad-hvornaar.md';
const head = `# Hvem må hvad, hvornår

Skrevet af portalen selv ud fra de to tabeller, den dømmer efter: \`libs/identity/src/domain/access.table.ts\` (hvem) og
\`libs/requests/src/domain/case-acts.table.ts\` (hvornår). Nogle ting kræver mere end trinnet: det står i fejlen, hvis de
mangler. Sager, man ikke har noget med at gøre, findes ikke for en.

`;

// Tables are aligned by the formatter.
const unaligned = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe('who may do what when, in words', () => {
  it('has words for every act', () => {
    expect(allCaseActs.filter((act) => !hasText(`case-act.${act}`))).toEqual([]);
  });

  it('is what the tables say', () => {
    const now = `${head}${actsInWords()}\n`;
    if (process.env.UPDATE_ACTS === '1') writeFileSync(join(root, path), now);
    expect(unaligned(read(path))).toBe(unaligned(now));
  });
});
