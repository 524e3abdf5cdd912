package io.answerable.organisation.graphql;

import io.answerable.organisation.committees.CommitteeTask;
import io.answerable.organisation.committees.ComposingCommittees;
import io.answerable.organisation.committees.FoundCommittee;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangingCommitteesController {

    private final ComposingCommittees composing;
    private final References references;

    ChangingCommitteesController(ComposingCommittees composing, References references) {
        this.composing = composing;
        this.references = references;
    }

    @MutationMapping
    CommitteePayload foundCommittee(@Argument CommitteeInputs.FoundCommitteeInput input) {
        var found = references.begin();
        var task = new CommitteeTask(input.name(), input.mandate(), input.requiredPerspectives(), input.cadenceDays(),
                input.from());
        var command = new FoundCommittee(input.key(), task, found.optionalRole(input.role(), "role"),
                found.optionalHolder(input.chair(), "chair"), input.reason());
        return CommitteePayload.of(found.then(() -> composing.found(command)));
    }

    @MutationMapping
    CommitteePayload redefineCommittee(@Argument CommitteeInputs.RedefineCommitteeInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        var task = new CommitteeTask(input.name(), input.mandate(), input.requiredPerspectives(), input.cadenceDays(),
                input.from());
        return CommitteePayload.of(
                found.then(() -> composing.redefine(committee, input.expectedVersion(), task, input.reason())));
    }

    @MutationMapping
    CommitteePayload appointChair(@Argument CommitteeInputs.AppointChairInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        var chair = found.optionalHolder(input.chair(), "chair");
        return CommitteePayload.of(found.then(() -> composing.appointChair(committee, input.expectedVersion(), chair,
                input.from(), input.reason())));
    }

    @MutationMapping
    CommitteePayload dissolveCommittee(@Argument CommitteeInputs.DissolveCommitteeInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        return CommitteePayload.of(found.then(() -> composing.dissolve(committee, input.expectedVersion(),
                input.lastDay(), input.reason())));
    }

    @MutationMapping
    CommitteePayload seatMember(@Argument CommitteeInputs.SeatMemberInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        var member = found.holder(input.member(), "member");
        return CommitteePayload.of(found.then(() -> composing.seat(committee, input.expectedVersion(), member,
                input.perspective(), input.from(), input.reason())));
    }

    @MutationMapping
    CommitteePayload unseatMember(@Argument CommitteeInputs.UnseatMemberInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        var member = found.holder(input.member(), "member");
        return CommitteePayload.of(found.then(() -> composing.unseat(committee, input.expectedVersion(), member,
                input.from(), input.reason())));
    }
}
