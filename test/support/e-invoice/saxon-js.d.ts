declare module 'saxon-js' {
  export function transform(options: object, how: 'sync'): unknown;
}
