/** Words of the list of example pages. */
export const pagePreviewWords = {
  title: 'Sider',
  sub: 'Hver side med sine navngivne eksempler.',
} as const;
