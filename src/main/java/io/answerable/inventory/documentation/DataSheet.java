package io.answerable.inventory.documentation;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which data a system needs (R-INV-18).
 *
 * @param needed what it needs
 * @param source where they come from
 * @param owner who owns them
 * @param quality how good they are
 * @param plainDescription what they say, for people of the business
 */
public record DataSheet(String needed, String source, @Nullable PersonId owner, String quality,
        String plainDescription) {}
