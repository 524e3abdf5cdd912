package io.answerable.exchange.dossier;

/**
 * A field that stands in understood rows but is not understood itself.
 *
 * @param path section and field, for example {@code systems.kpi}
 * @param rows how many rows have it
 */
public record FieldNotImported(String path, int rows) {}
