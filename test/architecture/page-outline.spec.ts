import { pageOutline } from '../support/outline/page-outline';

const outline = (main: string) =>
  pageOutline(`<title>T – Samråd</title><main>${main}</main>`).split('\n').slice(1);

describe('the outline of a page', () => {
  it.each([
    ['<h2>Til <b>alle</b></h2><p>Ord,\n  ord.</p>', ['', '## Til alle', 'Ord, ord.']],
    ['<p>Se <a href="/x">her</a>.</p>', ['Se · [her → /x].']],
    ['<a class="button button-primary" href="/x">Gå</a>', ['[[Gå → /x]]']],
    ['<a href="/2" aria-label="Side 2" aria-current="page">2</a>', ['[Side 2 → /2]*']],
    ['<ul><li>En<ul><li>To</li></ul></li></ul>', ['- En', '  - To']],
    ['<dl><div><dt>Pris</dt><dd>5 kr.</dd></div></dl>', ['Pris: 5 kr.']],
    [
      '<table><tr><th>A</th><td><span class="cell">b</span><span class="sub">c</span></td></tr></table>',
      ['| A | b · c |'],
    ],
    ['<section class="turn turn--own"><p>Nu</p></section>', ['{own} Nu']],
    ['<span class="pill pill--bad">sen</span>', ['{bad} sen']],
    ['<p>Ret<span class="sr-only"> titel</span></p>', ['Ret ‹titel›']],
    ['<details><summary>Mere</summary><p>Ord</p></details>', ['▸ Mere', 'Ord']],
  ])('reads %s', (html, lines) => {
    expect(outline(html)).toEqual(lines);
  });

  it('reads forms: where to, each field with what is typed, what is asked of it and what is wrong, the buttons', () => {
    const form = `<form method="post" action="/gem"><input type="hidden" name="_csrf" value="x">
      <input type="hidden" name="version" value="3">
      <div><label for="a">Navn</label><span class="error">Skriv et navn</span>
        <input id="a" name="a" type="text" value="x" maxlength="9" required aria-invalid="true"></div>
      <div><input type="radio" name="r" value="ja" checked><label>Ja</label></div>
      <div><input type="checkbox" name="c" value="1"><label>Med</label></div>
      <div><textarea name="t">\nto\nlinjer</textarea></div>
      <div><select name="s"><option value="1">Et</option><option value="2" selected>To</option></select></div>
      <button class="button-warning" name="do" value="slet">Slet</button></form>`;
    expect(outline(form)).toEqual([
      'POST /gem',
      'version = "3" (hidden)',
      'Navn · Skriv et navn · a = "x" (required, at most 9, wrong)',
      '(•) r=ja: Ja',
      '[ ] c=1: Med',
      't = "to\\nlinjer"',
      's = 1: Et | •2: To',
      '[[! Slet (do=slet)]]',
    ]);
  });
});
