package io.answerable.inventory.graphql;

import io.answerable.inventory.documentation.DataSheet;
import io.answerable.inventory.documentation.DocumentingSystems;
import io.answerable.inventory.documentation.ItSupport;
import io.answerable.inventory.documentation.ModelDocument;
import io.answerable.inventory.documentation.TechnicalControl;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Writes down what has to be known about systems. */
@Controller
class DocumentingController {

    private final DocumentingSystems documenting;
    private final KnownThings known;
    private final KnownPartners partners;

    DocumentingController(DocumentingSystems documenting, KnownThings known, KnownPartners partners) {
        this.documenting = documenting;
        this.known = known;
        this.partners = partners;
    }

    @MutationMapping
    SystemPayload describeData(@Argument PreparationInputs.Data input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> partners.person(input.owner(), "owner")
                        .flatMap(owner -> documenting.describeData(it, new DataSheet(input.needed(), input.source(),
                                owner.orElse(null), input.quality(), input.plainDescription())))));
    }

    @MutationMapping
    SystemPayload keepModelDocument(@Argument PreparationInputs.Document input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> documenting.keepDocument(it,
                        new ModelDocument(input.title(), input.phase(), input.datedOn(), input.link()))));
    }

    @MutationMapping
    SystemPayload keepTechnicalControl(@Argument PreparationInputs.Control input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> documenting.keepControl(it, new TechnicalControl(
                        input.title(), input.aim(), input.test(), input.everyMonths(), input.lastTested()))));
    }

    @MutationMapping
    SystemPayload testTechnicalControl(@Argument PreparationInputs.Tested input) {
        return SystemPayload
                .of(known.asked(input).flatMap(it -> documenting.testControl(it, input.title(), input.on())));
    }

    @MutationMapping
    SystemPayload giveGuidance(@Argument PreparationInputs.Guided input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> documenting.guide(it, input.title(), input.subject(),
                        input.statement(), input.link())));
    }

    @MutationMapping
    SystemPayload nameItSupport(@Argument PreparationInputs.Support input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> documenting.support(it,
                        new ItSupport(input.team(), input.contact(), input.openTickets()))));
    }
}
