package io.answerable.exchange.dossier;

/** A section of a dossier that no context understands yet. */
public record SectionNotImported(String name, int rows) {}
