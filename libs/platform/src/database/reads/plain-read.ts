const writes =
  /\b(insert|update|delete|merge|for (key )?share|nextval|setval|refresh_\w+|pg_[a-z_]*lock\w*)\b/i;

/** Whether a statement only reads, as far as its words tell: such a one may travel with others, or be answered from memory. */
export function isPlainRead(sql: string): boolean {
  return /^[\s(]*(select|with)\b/i.test(sql) && !writes.test(sql);
}
