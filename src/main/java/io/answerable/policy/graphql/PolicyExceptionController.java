package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.exceptions.GrantingExceptions;
import io.answerable.policy.exceptions.PolicyExceptionView;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.policy.exceptions.PolicyExceptions.PolicyExceptionFilter;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Units that policies do not bind for a time. */
@Controller
class PolicyExceptionController {

    private final GrantingExceptions granting;
    private final PolicyExceptions exceptions;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final References references;
    private final CurrentActor actor;

    PolicyExceptionController(GrantingExceptions granting, PolicyExceptions exceptions, PolicyDirectory policies,
            PeopleDirectory people, UnitDirectory units, References references, CurrentActor actor) {
        this.granting = granting;
        this.exceptions = exceptions;
        this.policies = policies;
        this.people = people;
        this.units = units;
        this.references = references;
        this.actor = actor;
    }

    record Grant(@Nullable String key, Reference policy, Reference unit, String ground, @Nullable LocalDate lastDay,
            @Nullable String reason) {}

    record Conclude(Reference exception, int expectedVersion, String conclusion, @Nullable String reason) {}

    /** What came of an act about an exception. */
    record ExceptionPayload(@Nullable PolicyExceptionView exception, List<Refusal> errors) {}

    @QueryMapping
    Optional<PolicyExceptionView> policyException(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(exceptions.type(), exceptions::idOf, "by", "id")
                .flatMap(it -> exceptions.find(it, day(asOf)));
    }

    @QueryMapping
    Page<PolicyExceptionView> policyExceptions(@Argument @Nullable PolicyExceptionFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return exceptions.page(filter, day(asOf), paging);
    }

    @MutationMapping
    ExceptionPayload grantPolicyException(@Argument Grant input) {
        return Payloads.of(references.policy(input.policy(), "policy")
                .flatMap(policy -> references.unit(input.unit(), "unit")
                        .flatMap(unit -> granting.grant(new GrantingExceptions.Grant(input.key(), policy, unit,
                                input.ground(), input.lastDay(), input.reason())))),
                ExceptionPayload::new);
    }

    @MutationMapping
    ExceptionPayload concludePolicyException(@Argument Conclude input) {
        return Payloads.of(references.thing(input.exception(), "exception", exceptions)
                .flatMap(it -> granting.conclude(new Things.Change(it, input.expectedVersion(), input.reason()),
                        input.conclusion())),
                ExceptionPayload::new);
    }

    @BatchMapping(typeName = "Policy", field = "exceptions")
    Map<PolicyView, List<PolicyExceptionView>> exceptionsOfPolicy(List<PolicyView> things) {
        return Many.of(things, PolicyView::asOf, PolicyView::id, exceptions::from);
    }

    @BatchMapping(typeName = "PolicyException")
    Map<PolicyExceptionView, PolicyView> policy(List<PolicyExceptionView> things) {
        return PerDay.one(things, PolicyExceptionView::asOf, PolicyExceptionView::policyId, policies::readable);
    }

    @BatchMapping(typeName = "PolicyException")
    Map<PolicyExceptionView, UnitView> unit(List<PolicyExceptionView> things) {
        return PerDay.one(things, PolicyExceptionView::asOf, PolicyExceptionView::unitId, units::byId);
    }

    @BatchMapping(typeName = "PolicyException")
    Map<PolicyExceptionView, PersonView> grantedBy(List<PolicyExceptionView> things) {
        return PerDay.one(things, PolicyExceptionView::asOf, PolicyExceptionView::grantedById, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
