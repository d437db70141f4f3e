/** The option that names the ledger as this command was given it, to be shown with the next one; nothing where none was. */
export function ledgerOption(ledger: unknown): string {
  if (typeof ledger !== 'string') return ''
  return ` --ledger ${/^[\w./-]+$/.test(ledger) ? ledger : `'${ledger.replaceAll("'", "'\\''")}'`}`
}
