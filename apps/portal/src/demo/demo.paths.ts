/** Addresses of the demo's own pages. */
export const demoPaths = {
  people: '/demo/personer',
  clock: '/demo/ur',
  mails: '/demo/post',
  mail: (id: string) => `/demo/post/${id}`,
  mailHtml: (id: string) => `/demo/post/${id}/html`,
} as const;
