package io.answerable.organisation.programme.outputs;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ImplementationAreaView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that an output of an area has been delivered, and what shows it. */
@Component
@Transactional
public class DeliveringOutputs {

    private final ImplementationOutputs outputs;
    private final JdbcClient jdbc;
    private final Chronicle chronicle;
    private final CurrentActor actor;

    DeliveringOutputs(ImplementationOutputs outputs, JdbcClient jdbc, Chronicle chronicle, CurrentActor actor) {
        this.outputs = outputs;
        this.jdbc = jdbc;
        this.chronicle = chronicle;
        this.actor = actor;
    }

    /** An output that was delivered. */
    public record Delivered(String area, String output, LocalDate deliveredOn, String evidence) {}

    public Outcome<ImplementationAreaView> deliver(Delivered delivered, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("record outputs"));
        }
        var area = outputs.area(delivered.area());
        return new Checks().refuseIf(area == null, () -> Refusal.NotFound.of("area", "area"))
                .refuseIf(area != null && !area.outputs().contains(delivered.output()),
                        () -> Refusal.NotFound.of("output", "output"))
                .required("evidence", delivered.evidence())
                .refuseIf(delivered.deliveredOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "deliveredOn"))
                .then(() -> {
                    write(delivered, reason);
                    return Outcome.done(outputs.on(actor.today())
                            .stream()
                            .filter(it -> it.key().equals(delivered.area()))
                            .findFirst()
                            .orElseThrow());
                });
    }

    private void write(Delivered delivered, @Nullable String reason) {
        var id = NewId.next();
        jdbc.sql("""
                insert into organisation.implementation_output
                    (organisation_id, output_id, area, output, delivered_on, evidence)
                values (:organisation, :id, :area, :output, :deliveredOn, :evidence)""")
                .param("organisation", actor.organisation().value())
                .param("id", id)
                .param("area", delivered.area())
                .param("output", delivered.output())
                .param("deliveredOn", delivered.deliveredOn())
                .param("evidence", delivered.evidence())
                .update();
        var told = new Alterations();
        told.of("output", null, delivered.output());
        told.of("evidence", null, delivered.evidence());
        chronicle.record(reason, new Chronicle.Deed("ImplementationArea",
                new Entry(id, delivered.area() + "/" + delivered.output(), 1, delivered.deliveredOn()), "DELIVERED",
                delivered.deliveredOn(), told));
    }
}
