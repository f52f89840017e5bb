/** Words of the demo's own region, where people sign in with their workplace's login. */
export const regionDa = {
  title: 'Regionens login',
  sub: 'Det her forestiller regionens egen side, som ligger uden for Samråd. Vælg, hvem du er. Så kommer du tilbage.',
  stranger: 'Kim Nygaard',
  strangerRole: 'Ansat i regionen, uden bruger i Samråd',
  be: (name: string) => `Jeg er ${name}`,
  no: 'Fortryd',
} as const;
