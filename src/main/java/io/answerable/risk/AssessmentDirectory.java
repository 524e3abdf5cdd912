package io.answerable.risk;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assessments of AI systems, on any day; whoever shows them sees to it that the caller may read them. */
public interface AssessmentDirectory {

    Map<AssessmentId, AssessmentView> byId(Collection<AssessmentId> assessments, LocalDate asOf);

    Map<String, AssessmentId> idsOf(Collection<String> keys);

    /** By type and key; missing for systems without any. */
    Map<AiSystemId, List<AssessmentView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf);

    /** What each of these people conducts or has conducted, by key; missing for people without any. */
    Map<PersonId, List<AssessmentView>> conductedBy(Collection<PersonId> people, LocalDate asOf);

    /** Those that each system needs by its facts of its day (K-6), in the order of the taxonomy. */
    Map<AiSystemId, List<RequiredAssessmentView>> required(Collection<AiSystemView> systems);

    /** What each of these assessments says, one section for every part that belongs to its type. */
    Map<AssessmentId, List<AssessmentSectionView>> sections(Collection<AssessmentView> assessments);

    /**
     * One page by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance or to
     *     assess, for the whole organisation
     * @throws io.answerable.graphql.InvalidInput when a cursor or an id of the filter is malformed
     */
    Page<AssessmentView> page(@Nullable AssessmentFilter filter, LocalDate asOf, Paging paging);
}
