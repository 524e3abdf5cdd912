package io.answerable.oversight.leavers.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.oversight.leavers.LeaverCaseDirectory;
import io.answerable.oversight.leavers.LeaverCaseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What leavers leave behind. */
@Controller
class LeaverCaseController {

    private final LeaverCaseDirectory cases;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    LeaverCaseController(LeaverCaseDirectory cases, PeopleDirectory people, CurrentActor actor) {
        this.cases = cases;
        this.people = people;
        this.actor = actor;
    }

    /** Which cases are meant. */
    record LeaverCaseFilter(@Nullable Boolean open) {}

    @QueryMapping
    Page<LeaverCaseView> leaverCases(@Argument @Nullable LeaverCaseFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return cases.page(filter == null ? null : filter.open(), asOf == null ? actor.today() : asOf, paging);
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, LeaverCaseView> leaverCase(List<PersonView> leavers) {
        return PerDay.one(leavers, PersonView::asOf, PersonView::id, cases::ofPeople);
    }

    @BatchMapping(typeName = "LeaverCase")
    Map<LeaverCaseView, PersonView> person(List<LeaverCaseView> asked) {
        return PerDay.one(asked, LeaverCaseView::asOf, LeaverCaseView::person, people::byId);
    }

    @BatchMapping(typeName = "LeaverCase")
    Map<LeaverCaseView, PersonView> manager(List<LeaverCaseView> asked) {
        return PerDay.one(asked, LeaverCaseView::asOf, LeaverCaseView::manager, people::byId);
    }
}
