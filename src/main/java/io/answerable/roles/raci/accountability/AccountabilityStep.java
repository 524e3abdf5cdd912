package io.answerable.roles.raci.accountability;

import io.answerable.organisation.HolderView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain, from whoever is answerable up to the board.
 *
 * @param order from 1
 * @param role key of the role by which the holder stands here; LINE steps may have none
 * @param since first day from which it has been so without a break, where that is known
 * @param source key of the fact behind it: an assignment, a delegation, a row {@code matrix#activity}, a person or a party
 * @param explanation a sentence for a human reader
 */
public record AccountabilityStep(int order, @Nullable HolderView holder, @Nullable String role, Basis basis,
        @Nullable LocalDate since, String source, String explanation) {}
