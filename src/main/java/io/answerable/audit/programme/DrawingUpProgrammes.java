package io.answerable.audit.programme;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.AuditProgrammeView;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up audit programmes and reads them (R-AUD-01). */
@Component
@Transactional
public class DrawingUpProgrammes {

    private final AuditProgrammes programmes;
    private final CurrentActor actor;

    DrawingUpProgrammes(AuditProgrammes programmes, CurrentActor actor) {
        this.programmes = programmes;
        this.actor = actor;
    }

    /** What a programme is to say; without key one is made up. */
    public record DrawUp(@Nullable String key, String title, LocalDate beginsOn, LocalDate endsOn,
            @Nullable String riskBasis, @Nullable String reason) {}

    public Outcome<AuditProgrammeView> drawUp(DrawUp asked) {
        if (!actor.actor().may(Permission.AUDIT)) {
            return Outcome.refused(Refusal.NotPermitted.to("draw up audit programmes"));
        }
        var checks = new Checks().required("title", asked.title()).text("riskBasis", asked.riskBasis());
        if (asked.key() != null) {
            checks.newKey(programmes.keys(), asked.key());
        }
        return checks
                .refuseIf(asked.endsOn().isBefore(asked.beginsOn()),
                        () -> Refusal.ValidationFailed.of("The period ends before it begins.", "endsOn"))
                .then(() -> Outcome.done(drawnUp(asked, actor.today())));
    }

    private AuditProgrammeView drawnUp(DrawUp asked, LocalDate today) {
        var programme = AuditProgramme
                .drawnUp(Entry.first(asked.key() == null ? NewKeys.next("ap") : asked.key(), today));
        var fact = new ProgrammeFact(asked.title(), asked.beginsOn(), asked.endsOn(), asked.riskBasis());
        programme.change(today, fact);
        programmes.add(programme, new Act("DRAWN_UP", today, asked.reason()));
        return view(programme.entry(), fact, today);
    }

    /** Every programme known of that day, by key; for whoever may read governance. */
    @Transactional(readOnly = true)
    public List<AuditProgrammeView> all(LocalDate asOf) {
        return views(programmes.all(), asOf).toList();
    }

    @Transactional(readOnly = true)
    public Map<AuditProgrammeId, AuditProgrammeView> byId(Collection<AuditProgrammeId> ids, LocalDate asOf) {
        return views(programmes.byId(ids.stream().map(AuditProgrammeId::value).toList()), asOf)
                .collect(Collectors.toMap(AuditProgrammeView::id, it -> it));
    }

    @Transactional(readOnly = true)
    public Map<String, AuditProgrammeId> idsOf(Collection<String> keys) {
        return programmes.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> AuditProgrammeId.of(it.getValue())));
    }

    private Stream<AuditProgrammeView> views(Collection<AuditProgramme> found, LocalDate asOf) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? found.stream()
                        .flatMap(programme -> programme.on(asOf).map(it -> view(programme.entry(), it, asOf)).stream())
                        .sorted(Comparator.comparing(AuditProgrammeView::key))
                : Stream.empty();
    }

    private static AuditProgrammeView view(Entry entry, ProgrammeFact it, LocalDate asOf) {
        return new AuditProgrammeView(AuditProgrammeId.of(entry.id()), entry.key(), it.title(), it.beginsOn(),
                it.endsOn(), it.riskBasis(), entry.version(), asOf);
    }
}
