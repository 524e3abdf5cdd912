package io.answerable.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param section the section at work; null before the first and after the last
 * @param rows how many of its rows are done
 * @param total how many rows it has
 * @param percent of all rows of the dossier, 0 to 100
 */
public record ImportProgress(@Nullable String section, int rows, int total, int percent) {

    static final ImportProgress NONE = new ImportProgress(null, 0, 0, 0);
    static final ImportProgress COMPLETE = new ImportProgress(null, 0, 0, 100);
}
