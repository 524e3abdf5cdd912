package io.answerable.kernel;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** So many rows of that section of a dossier are done. */
    void reached(String section, int rows);
}
