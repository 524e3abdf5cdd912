package io.answerable.signals.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.signals.EscalatedSignal;
import io.answerable.signals.EscalationFeed;
import io.answerable.signals.EscalationFilter;
import io.answerable.signals.EscalationView;
import io.answerable.signals.Escalations;
import io.answerable.signals.SignalFeed;
import io.answerable.signals.SignalFilter;
import io.answerable.signals.SignalOrder;
import io.answerable.signals.SignalPage;
import io.answerable.signals.SignalView;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Signals in the API: what is wrong, where, since when, and who is asked to act. */
@Controller
class SignalController {

    private final SignalFeed feed;
    private final EscalationFeed escalated;
    private final Escalations escalations;
    private final CurrentActor actor;

    SignalController(SignalFeed feed, EscalationFeed escalated, Escalations escalations, CurrentActor actor) {
        this.feed = feed;
        this.escalated = escalated;
        this.escalations = escalations;
        this.actor = actor;
    }

    @QueryMapping
    SignalPage signals(@Argument @Nullable LocalDate asOf, @Argument @Nullable SignalFilter filter,
            @Argument @Nullable List<SignalOrder> orderBy, Paging paging) {
        return feed.page(asOf == null ? actor.today() : asOf, filter == null ? SignalFilter.NONE : filter,
                orderBy == null ? List.of() : orderBy, paging);
    }

    @QueryMapping
    Page<EscalatedSignal> escalations(@Argument @Nullable LocalDate asOf,
            @Argument @Nullable EscalationFilter filter, Paging paging) {
        return escalated.page(asOf == null ? actor.today() : asOf, filter == null ? EscalationFilter.NONE : filter,
                paging);
    }

    @BatchMapping(typeName = "Signal")
    Map<SignalView, EscalationView> escalation(List<SignalView> signals) {
        return escalations.of(signals);
    }

    @SchemaMapping(typeName = "SignalSubject")
    @Nullable
    String id(Subject subject) {
        return subject.type() == null || subject.id() == null
                ? null
                : new NodeId(subject.type(), subject.id()).encoded();
    }
}
