package io.answerable.organisation.graphql;

import io.answerable.access.AdministratorView;
import io.answerable.access.CurrentActor;
import io.answerable.access.LoginView;
import io.answerable.graphql.PerDay;
import io.answerable.ledger.LedgerEntryView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.signals.EscalationView;
import io.answerable.signals.SignalAccountability;
import io.answerable.signals.SignalResponse;
import io.answerable.signals.SignalView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The people behind callers, administrators, logins, signals, escalations and entries of the ledger. */
@Controller
class PeopleElsewhereController {

    private final CurrentActor actor;
    private final PeopleDirectory people;
    private final SignalAccountability accountability;

    PeopleElsewhereController(CurrentActor actor, PeopleDirectory people, SignalAccountability accountability) {
        this.actor = actor;
        this.people = people;
        this.accountability = accountability;
    }

    @SchemaMapping(typeName = "Viewer", field = "person")
    Optional<PersonView> caller() {
        return actor.actor()
                .person()
                .flatMap(
                        it -> Optional.ofNullable(people.byId(List.of(it), actor.today()).get(it)));
    }

    @BatchMapping(typeName = "Login")
    Map<LoginView, PersonView> person(List<LoginView> logins) {
        return PerDay.one(logins, it -> actor.today(), LoginView::person, people::byId);
    }

    @BatchMapping(typeName = "Administrator", field = "person")
    Map<AdministratorView, PersonView> administrators(List<AdministratorView> administrators) {
        return PerDay.one(administrators, it -> actor.today(), AdministratorView::person, people::byId);
    }

    @BatchMapping(typeName = "Signal")
    Map<SignalView, PersonView> accountable(List<SignalView> signals) {
        var accountable = accountability.accountableFor(signals);
        return PerDay.one(signals, SignalView::asOf, accountable::get, people::byId);
    }

    @BatchMapping(typeName = "Escalation")
    Map<EscalationView, PersonView> receiver(List<EscalationView> escalations) {
        return PerDay.one(escalations, EscalationView::asOf, EscalationView::receiver, people::byId);
    }

    @BatchMapping(typeName = "SignalResponse", field = "by")
    Map<SignalResponse, PersonView> responders(List<SignalResponse> responses) {
        return PerDay.one(responses, SignalResponse::asOf, SignalResponse::by, people::byId);
    }

    @BatchMapping(typeName = "LedgerEntry", field = "actor")
    Map<LedgerEntryView, PersonView> actors(List<LedgerEntryView> entries) {
        return PerDay.one(entries, it -> actor.today(), it -> it.actor().person().orElse(null), people::byId);
    }
}
