/** Words of a page number past the end of a list. */
export const pastEndWords = {
  heading: (page: number) => `Der er ingen side ${page}`,
  text: (pages: number) => (pages === 1 ? 'Der er kun 1 side.' : `Der er kun ${pages} sider.`),
  action: 'Gå til den sidste side',
} as const;
