/** Addresses of the mails that did not arrive. */
export const mailPaths = {
  list: () => '/mails',
  mail: (mailId: string) => `/mails/${mailId}`,
};
