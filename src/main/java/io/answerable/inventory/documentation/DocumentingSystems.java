package io.answerable.inventory.documentation;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what has to be known about a system; a paper of the same title is replaced from that day on. */
@Component
@Transactional
public class DocumentingSystems {

    private static final Set<String> BUILDING = Set.of("role.ai-development", "role.delivery-team",
            "role.project-lead", "role.product-manager");
    private static final Set<String> DATA = Set.of("role.project-lead", "role.product-manager", "role.delivery-team",
            "role.it-team", "role.business-owner");
    private static final Set<String> LEGAL = Set.of("role.compliance-legal", "role.legal-team", "role.general-counsel");
    private static final Set<String> SUPPORTING = Set.of("role.it-team", "role.product-manager");

    private final PreparingSystems preparing;
    private final Papers papers;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    DocumentingSystems(PreparingSystems preparing, Papers papers, PeopleDirectory people, CurrentActor currentActor) {
        this.preparing = preparing;
        this.papers = papers;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Which data the system needs (R-INV-18). */
    public Outcome<AiSystemView> describeData(ChangeOfSystem asked, DataSheet sheet) {
        var owner = sheet.owner();
        return new Checks().required("needed", sheet.needed())
                .required("source", sheet.source())
                .required("quality", sheet.quality())
                .required("plainDescription", sheet.plainDescription())
                .refuseIf(owner != null && people.byId(List.of(owner), currentActor.today()).isEmpty(),
                        () -> Refusal.NotFound.of("person", "owner"))
                .then(() -> write(asked, act("DATA_DESCRIBED", "describe its data", DATA), papers.dataSheets(), sheet));
    }

    /** A document about the model (R-INV-19). */
    public Outcome<AiSystemView> keepDocument(ChangeOfSystem asked, ModelDocument document) {
        return new Checks().required("title", document.title())
                .text("link", document.link())
                .then(() -> write(asked, act("DOCUMENT_KEPT", "keep its documents", BUILDING), papers.documents(),
                        document));
    }

    /** A control with its test (R-INV-20). */
    public Outcome<AiSystemView> keepControl(ChangeOfSystem asked, TechnicalControl control) {
        return new Checks().required("title", control.title())
                .required("test", control.test())
                .refuseIf(control.everyMonths() < 1,
                        () -> Refusal.ValidationFailed.of("A test is due again after a month or more.", "everyMonths"))
                .then(() -> write(asked, act("CONTROL_KEPT", "keep its controls", BUILDING), papers.controls(),
                        control));
    }

    /** The control was tested on that day. */
    public Outcome<AiSystemView> testControl(ChangeOfSystem asked, String title, @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("CONTROL_TESTED", "test its controls", on, BUILDING);
        return preparing.act(asked, act, (system, day, told) -> {
            var control = papers.controls().factOn(system.id(), title, day);
            control.ifPresent(it -> papers.controls().put(system.id(), it.testedOn(day), day, told));
            return control.isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.NotFound.of("technical control", "title"));
        });
    }

    /** Guidance on rights and liability (R-RSK-19). */
    public Outcome<AiSystemView> guide(ChangeOfSystem asked, String title, Guidance.Subject subject,
            String statement, @Nullable String link) {
        return new Checks().required("title", title)
                .required("statement", statement)
                .text("link", link)
                .then(() -> preparing.act(asked, act("GUIDANCE_GIVEN", "give guidance; legal does", LEGAL),
                        (system, day, told) -> {
                            papers.guidance()
                                    .put(system.id(), new Guidance(title, subject, statement, link,
                                            preparing.actingPerson(), day), day, told);
                            return Optional.empty();
                        }));
    }

    /** Who of IT supports the system (R-INV-39). */
    public Outcome<AiSystemView> support(ChangeOfSystem asked, ItSupport support) {
        return new Checks().required("team", support.team())
                .required("contact", support.contact())
                .refuseIf(support.openTickets() < 0,
                        () -> Refusal.ValidationFailed.of("There are none or more.", "openTickets"))
                .then(() -> write(asked, act("SUPPORT_NAMED", "name its support", SUPPORTING), papers.support(),
                        support));
    }

    private <F> Outcome<AiSystemView> write(ChangeOfSystem asked, PreparingSystems.Act act, FactsOfSystems<F> facts,
            F fact) {
        return preparing.act(asked, act, (system, day, told) -> {
            facts.put(system.id(), fact, day, told);
            return Optional.empty();
        });
    }

    private static PreparingSystems.Act act(String name, String what, Set<String> roles) {
        return new PreparingSystems.Act(name, what, null, roles);
    }
}
