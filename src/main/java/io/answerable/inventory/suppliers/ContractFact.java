package io.answerable.inventory.suppliers;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract with a supplier (R-INV-21).
 *
 * @param contract the key people know it by
 * @param reviewedBy who of compliance or legal reviewed and approved it; null: nobody has
 * @param reviewedOn the day of it; null where a dossier told it
 * @param lastDay last day on which it holds
 */
record ContractFact(String contract, @Nullable PersonId reviewedBy, @Nullable LocalDate reviewedOn,
        @Nullable LocalDate lastDay) {

    ContractFact reviewed(@Nullable PersonId by, LocalDate day) {
        return new ContractFact(contract, by, day, lastDay);
    }

    boolean isReviewed() {
        return reviewedBy != null || reviewedOn != null;
    }

    /** Whether a dossier, which does not know the day of a review, says the same. */
    boolean agreesWith(ContractFact said) {
        return contract.equals(said.contract) && Objects.equals(lastDay, said.lastDay)
                && (said.reviewedBy == null ? !isReviewed() || reviewedOn != null : said.reviewedBy.equals(reviewedBy));
    }
}
