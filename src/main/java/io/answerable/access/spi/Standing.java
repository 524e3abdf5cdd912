package io.answerable.access.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what people hold on a day; permissions follow from it. Implemented by Roles and by Organisation, each with a
 * select over its own schema: access asks all of them in one statement, because every request waits for the answer.
 */
public interface Standing {

    /**
     * A select of the columns {@code person}, {@code role}, {@code unit} and {@code system}, shaped as {@link Held}. It may
     * use the parameters {@code :organisation}, {@code :persons} (an array of ids) and {@code :day}.
     */
    String held();

    /**
     * One role held.
     *
     * @param role key of the role in the catalogue, for example {@code role.business-owner}
     * @param unit the unit it is held for, if any
     * @param system the AI system it is held for, if any; both null: for the organisation
     */
    record Held(String role, @Nullable UUID unit, @Nullable UUID system) {}
}
