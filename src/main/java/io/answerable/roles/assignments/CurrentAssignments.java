package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.roles.RoleAssignmentId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an assignment as it reads today to whoever builds on it, and keeps others from changing it meanwhile. */
@Component
@Transactional
public class CurrentAssignments {

    private final RoleAssignments assignments;
    private final AssignmentDirectory directory;
    private final CurrentActor actor;

    CurrentAssignments(RoleAssignments assignments, AssignmentDirectory directory, CurrentActor actor) {
        this.assignments = assignments;
        this.directory = directory;
        this.actor = actor;
    }

    /** The assignment, locked until the transaction ends; who may see it is for the caller to know. */
    public Optional<RoleAssignmentView> find(RoleAssignmentId id) {
        return assignments.find(id).map(it -> directory.changed(it.getId(), actor.today()));
    }
}
