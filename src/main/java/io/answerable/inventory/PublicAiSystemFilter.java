package io.answerable.inventory;

import io.answerable.graphql.StringFilter;
import io.answerable.inventory.AiSystemFilter.StateFilter;
import org.jspecify.annotations.Nullable;

/** Which systems of the public register are meant; asks for nothing that the public does not see. */
public record PublicAiSystemFilter(@Nullable StringFilter key, @Nullable StringFilter name,
        @Nullable StateFilter state) {

    public static final PublicAiSystemFilter NONE = new PublicAiSystemFilter(null, null, null);

    /** The same in terms of the whole register. */
    public AiSystemFilter toFilter() {
        return new AiSystemFilter(key, name, state, null, null, null, null, null, null, null);
    }
}
