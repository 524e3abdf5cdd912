package io.answerable.training;

import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is competent for a role on a day: a function of certificates and levels that is stored nowhere (T-3).
 *
 * @param role key of the role
 * @param scope for what they hold it; null: they do not hold it
 * @param certification whether they hold a valid certificate where one is needed; met where none is
 * @param missing what they lack, each in a few words
 * @param certificates those that the role needs or recommends and that count in the scope, by key
 * @param training the courses for the role that they are to take or have taken, by key
 * @param levels what the role asks for, held against what they were found to be able to do
 */
public record CompetenceView(PersonId person, String role, @Nullable Scope scope, CompetencyState certification,
        List<String> missing, List<CertificateView> certificates, List<TrainingAssignmentView> training,
        List<CompetencyComparison> levels, LocalDate asOf) {

    public CompetenceView {
        missing = List.copyOf(missing);
        certificates = List.copyOf(certificates);
        training = List.copyOf(training);
        levels = List.copyOf(levels);
    }

    /** Nothing that is known speaks against it; what was not assessed does not. */
    public boolean competent() {
        return certification == CompetencyState.MET
                && levels.stream().noneMatch(it -> it.state() == CompetencyState.SHORT);
    }
}
