package io.answerable.exchange.dossier;

/** How a dossier is written. */
public enum DossierFormat {
    YAML, JSON
}
