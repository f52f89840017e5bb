import '../i18n/da';
import '@samraad/requests';
import { refusalText } from '@samraad/platform';
import { casesMoved, type MovedCase } from './moved-cases';

const said = (...moved: MovedCase[]) => refusalText(casesMoved(moved));

describe('cases that moved since a list was shown', () => {
  it.each<[string, MovedCase[]]>([
    ['Nr. 12 har fået en anden konsulent imens.', [{ how: 'taken', number: 12 }]],
    [
      'Nr. 9 og Nr. 14 ligger ikke længere hos jer. Nr. 3 er afsluttet.',
      [
        { how: 'gone', number: 14 },
        { how: 'ended', number: 3 },
        { how: 'gone', number: 9 },
      ],
    ],
    ['En sag ligger ikke længere hos jer.', [{ how: 'gone', number: null }]],
    [
      'Nr. 2 og flere sager ligger ikke længere hos jer.',
      [
        { how: 'gone', number: null },
        { how: 'gone', number: 2 },
        { how: 'gone', number: null },
      ],
    ],
  ])('%s', (words, moved) => {
    expect(said(...moved)).toBe(
      `Ingen af sagerne er givet videre. ${words} Se listen igennem, og vælg igen.`,
    );
  });

  it('can be sent again at once: the answer is that of a rule, not of a lost race', () => {
    expect(casesMoved([{ how: 'taken', number: 1 }]).status).toBe(422);
  });
});
