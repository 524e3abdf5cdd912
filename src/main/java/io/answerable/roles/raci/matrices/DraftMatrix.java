package io.answerable.roles.raci.matrices;

import io.answerable.roles.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new matrix.
 *
 * @param key by which people will know it; made up if not given
 * @param template key of the template to start from; empty rows if not given
 * @param title that of the template if not given
 */
public record DraftMatrix(Scope scope, @Nullable String key, @Nullable String template, @Nullable String title,
        @Nullable String reason) {}
