package io.answerable.policy;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policies, on any day; everybody of the organisation may read them. */
public interface PolicyDirectory {

    /** Missing where a policy is not known of that day. */
    Map<PolicyId, PolicyView> byId(Collection<PolicyId> policies, LocalDate asOf);

    Map<String, PolicyId> idsOf(Collection<String> keys);

    /** The policies of this topic that bind people on that day. */
    List<PolicyView> published(String topic, LocalDate asOf);

    /** The policies that bind people on that day, by key. */
    List<PolicyView> published(LocalDate asOf);

    /** The policies of that day, by key. */
    List<PolicyView> all(LocalDate asOf);

    /** The same without their texts, for rules and duties. */
    List<PolicyView> outlines(LocalDate asOf);

    /**
     * One page by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    Page<PolicyView> page(@Nullable PolicyFilter filter, LocalDate asOf, Paging paging);
}
