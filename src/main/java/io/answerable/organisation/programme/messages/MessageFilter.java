package io.answerable.organisation.programme.messages;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are meant; all given conditions must hold.
 *
 * @param audience a unit that is addressed by name
 */
public record MessageFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable IdFilter leader,
        @Nullable IdFilter audience, @Nullable DateFilter sentOn, @Nullable List<MessageFilter> and,
        @Nullable List<MessageFilter> or, @Nullable MessageFilter not) {}
