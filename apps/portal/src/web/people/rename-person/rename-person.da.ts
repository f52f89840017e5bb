/** Words of the page that puts a name right. */
export const renamePersonWords = {
  title: 'Ret navnet',
  sub: (name: string) => `Nu: ${name}`,
  lead: 'Det nye navn står fra nu af. Det, der er skrevet under, beholder det navn, det blev skrevet under med.',
  name: 'Navn',
  submit: 'Gem navnet',
  cancel: 'Fortryd',
} as const;
