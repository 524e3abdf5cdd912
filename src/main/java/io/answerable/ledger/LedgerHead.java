package io.answerable.ledger;

/**
 * Where a chain ends. Whoever notes it outside the application can later prove that nothing before it has changed.
 *
 * @param hash SHA-256 in lower-case hexadecimal digits
 */
public record LedgerHead(long sequence, String hash) {}
