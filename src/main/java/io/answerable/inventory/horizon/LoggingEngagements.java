package io.answerable.inventory.horizon;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs talks with suppliers, by those who buy (R-INV-36). */
@Component
public class LoggingEngagements {

    private static final Set<String> BUYING = Set.of("role.project-lead", "role.procurement",
            "role.information-security-officer", "role.head-of-information-security");

    private final Engagements engagements;
    private final SupplierDirectory suppliers;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final Entitlement entitlement;
    private final Chronicle chronicle;
    private final CurrentActor currentActor;

    LoggingEngagements(Engagements engagements, SupplierDirectory suppliers,
            AiSystemRegister register, PeopleDirectory people, Entitlement entitlement, Chronicle chronicle,
            CurrentActor currentActor) {
        this.engagements = engagements;
        this.suppliers = suppliers;
        this.register = register;
        this.people = people;
        this.entitlement = entitlement;
        this.chronicle = chronicle;
        this.currentActor = currentActor;
    }

    /** What was talked about; what is logged stands. */
    public record Talk(@Nullable LocalDate on, String subject, @Nullable String decision,
            @Nullable String securityQuestions, List<PersonId> people) {}

    @Transactional
    public Outcome<EngagementView> withSupplier(SupplierId supplier, @Nullable AiSystemId system, Talk talk) {
        var today = currentActor.today();
        var on = Objects.requireNonNullElse(talk.on(), today);
        return new Checks()
                .refuseIf(!entitlement.coversSomewhere(Permission.MANAGE_LIFE_CYCLE, BUYING),
                        () -> Refusal.NotPermitted.to("log this talk"))
                .refuseIf(suppliers.byId(List.of(supplier), today).isEmpty(),
                        () -> Refusal.NotFound.of("supplier", "supplier"))
                .refuseIf(system != null && register.byId(List.of(system), today).isEmpty(),
                        () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .refuseIf(!people.byId(talk.people(), today).keySet().containsAll(talk.people()),
                        () -> Refusal.NotFound.of("person", "people"))
                .required("subject", talk.subject())
                .text("decision", talk.decision())
                .text("securityQuestions", talk.securityQuestions())
                .refuseIf(on.isAfter(today),
                        () -> Refusal.ValidationFailed.of("A talk lies in the past or on today.", "on"))
                .then(() -> Outcome.done(logged(new EngagementView(NewId.next(), supplier, system, on,
                        talk.subject(), talk.decision(), talk.securityQuestions(), talk.people(),
                        currentActor.actor().person().orElse(null)))));
    }

    private EngagementView logged(EngagementView talk) {
        engagements.add(talk);
        chronicle.record(null, deed(talk));
        return talk;
    }

    /** The history of the supplier tells of the talk. */
    private Chronicle.Deed deed(EngagementView talk) {
        var today = currentActor.today();
        var supplier = talk.supplier();
        var known = requireNonNull(suppliers.byId(List.of(supplier), today).get(supplier));
        return deed("Supplier", new Entry(supplier.value(), known.key(), known.version(), today), talk);
    }

    private static Chronicle.Deed deed(String type, Entry with, EngagementView talk) {
        var told = new Alterations();
        told.of("subject", null, talk.subject());
        told.of("decision", null, talk.decision());
        told.of("securityQuestions", null, talk.securityQuestions());
        told.of("aiSystem", null, talk.system());
        talk.people().forEach(it -> told.of("people", null, it));
        return new Chronicle.Deed(type, with, "ENGAGEMENT_LOGGED", talk.heldOn(), told);
    }
}
