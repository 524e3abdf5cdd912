/**
 * Reads a dossier: from bytes to sections, from sections to the facts that each context records, with the place and the
 * reason of everything that cannot be understood.
 */
@NullMarked
package io.answerable.exchange.dossier;

import org.jspecify.annotations.NullMarked;
