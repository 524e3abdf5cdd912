package io.answerable.roles.assignments;

import io.answerable.roles.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who held and deputised what when; the facts from which accountability and the detections follow. */
public interface HeldRoles {

    /**
     * Assignments that were active at some time (not those merely proposed or declined), of these roles in these scopes.
     *
     * @param roles keys of roles; empty: of every role
     * @param scopes exactly these scopes, without those above or below them; empty: every scope
     */
    List<HeldRole> held(Set<String> roles, Optional<Collection<Scope>> scopes);

    /** Accepted delegations of these roles in these scopes; arguments as for {@link #held}. */
    List<DelegatedRole> delegated(Set<String> roles, Optional<Collection<Scope>> scopes);
}
