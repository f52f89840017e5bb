/** Words of the page "change unit". */
export const changeUnitWords = {
  title: 'Ret navn eller plads',
  lead: 'Ændringen gælder fra den dag, du vælger. Sager med nummer bliver, hvor de er; afsluttede sager beholder også navnet.',
  name: 'Navn',
  nameHint: 'Navnet kan ses af alle, der er logget ind.',
  parent: 'Hører under (kode)',
  parentHint: (now: string) => `Nu: ${now}. Koden står på den overordnedes side.`,
  from: 'Fra hvilken dag',
  fromHint: 'I dag eller senere.',
  submit: 'Gem ændringen',
  cancel: 'Fortryd',
} as const;
