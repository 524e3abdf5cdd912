package io.answerable.ledger.spi;

import java.util.Collection;
import java.util.Map;

/**
 * Tells by which keys people know the things of one context, so that the history can be read by a human being and does
 * not speak in identifiers.
 */
public interface KnownByKey {

    /** Whether a value refers to such a thing: an identifier, or a value object that contains one. */
    boolean covers(Object reference);

    /** The keys of these references; one that is not known is missing. */
    Map<Object, String> keysOf(Collection<Object> references);
}
