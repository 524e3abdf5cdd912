package io.answerable.policy;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policies, on any day. Everybody of the organisation may read them, but drafts that nobody was asked about yet. */
public interface PolicyDirectory {

    /** Missing where a policy is not known of that day. */
    Map<PolicyId, PolicyView> byId(Collection<PolicyId> policies, LocalDate asOf);

    /**
     * The same as the caller may read them: in place of a draft that has not been consulted on, the edition before it, if
     * any, unless they wrote it or write, govern or approve policies.
     */
    Map<PolicyId, PolicyView> readable(Collection<PolicyId> policies, LocalDate asOf);

    Map<String, PolicyId> idsOf(Collection<String> keys);

    /** The policies of this topic that bind people on that day. */
    List<PolicyView> published(String topic, LocalDate asOf);

    /** The policies that bind people on that day, by key. */
    List<PolicyView> published(LocalDate asOf);

    /** The policies of that day, by key. */
    List<PolicyView> all(LocalDate asOf);

    /** The same without their texts, for rules and duties. */
    List<PolicyView> outlines(LocalDate asOf);

    /** The editions that wait for their legal review or their publication, also beside one in force; without their texts. */
    List<PolicyView> outlinesInReview(LocalDate asOf);

    /**
     * One page by key, of what the caller may read.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    Page<PolicyView> page(@Nullable PolicyFilter filter, LocalDate asOf, Paging paging);
}
